"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { leavingEvent, linkTarget } from "./leaving";

/** While `active`, asks before a link, a command or the browser itself leads away from what is not saved. */
export function LeaveGuard({ active }: { active: boolean }) {
  const t = useTranslations("common.leave");
  const router = useRouter();
  const [target, setTarget] = useState("");
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!active) return;
    const listening = new AbortController();
    const { signal } = listening;
    const ask = (event: Event, path: string | null) => {
      if (path === null) return;
      event.preventDefault();
      setTarget(path);
      setOpen(true);
    };
    // In the capturing phase: a link that finds its click prevented goes nowhere.
    document.addEventListener("click", (event) => ask(event, linkTarget(event)), { capture: true, signal });
    addEventListener(
      leavingEvent,
      (event) => event instanceof CustomEvent && ask(event, String(event.detail)),
      { signal },
    );
    addEventListener("beforeunload", (event) => event.preventDefault(), { signal });
    return () => listening.abort();
  }, [active]);

  return (
    <AlertDialog
      open={open}
      onOpenChange={setOpen}
      title={t("title")}
      description={t("body")}
      confirmLabel={t("confirm")}
      tone="danger"
      onConfirm={() => {
        setOpen(false);
        router.push(target);
      }}
    />
  );
}
