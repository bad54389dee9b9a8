"use client";

import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog";
import type { Role } from "@/lib/generated/prisma/enums";
import { CommandSearch } from "./command-search";

/** The search of the top bar, and ⌘K or Ctrl K from anywhere. */
export function CommandPalette({ role }: { role: Role }) {
  const t = useTranslations("seller.command");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey) return;
      event.preventDefault();
      setOpen((current) => !current);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const trigger = (
    <button
      type="button"
      aria-keyshortcuts="Meta+K Control+K"
      className="needs-script flex h-9 w-full max-w-72 items-center gap-2.5 rounded-full border border-transparent bg-sunken px-3.5 text-ink-faint text-sm transition-colors hover:border-line-strong hover:text-ink-soft"
    >
      <Search aria-hidden="true" className="size-4 shrink-0" />
      <span className="truncate">{t("open")}</span>
      <kbd className="ms-auto font-sans text-xs max-lg:hidden">⌘K</kbd>
    </button>
  );
  return (
    <Dialog title={t("label")} trigger={trigger} open={open} onOpenChange={setOpen} className="sm:mt-[12vh]">
      <CommandSearch role={role} onDone={() => setOpen(false)} />
    </Dialog>
  );
}
