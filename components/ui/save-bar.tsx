"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button";
import { cn } from "./cn";

type SaveBarProps = {
  dirty: boolean;
  saving?: boolean;
  onDiscard: () => void;
  saveLabel?: string;
  /** Another way to keep it, before the button that saves. */
  children?: ReactNode;
};

/** Appears at the bottom of a form when something changed; its save button submits the form that it stands in. */
export function SaveBar({ dirty, saving = false, onDiscard, saveLabel, children }: SaveBarProps) {
  const t = useTranslations("common");
  if (!dirty && !saving) return null;
  return (
    <section
      aria-label={t("state.unsaved")}
      className={cn(
        children && "max-sm:flex-wrap max-sm:justify-end",
        "sticky bottom-4 z-20 mt-6 flex translate-y-0 items-center gap-2 rounded-lg border border-line bg-raised py-2.5 ps-4 pe-2.5 opacity-100 shadow-lg transition-[opacity,translate] duration-200 max-md:bottom-[calc(4.5rem+env(safe-area-inset-bottom))] starting:translate-y-2 starting:opacity-0",
      )}
    >
      <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-warning" />
      <p role="status" className="me-auto min-w-0 truncate text-ink-soft text-sm">
        {saving ? t("state.saving") : t("state.unsaved")}
      </p>
      <Button variant="ghost" onClick={onDiscard} disabled={saving}>
        {t("actions.discard")}
      </Button>
      {children}
      <Button type="submit" variant="primary" loading={saving}>
        {saveLabel ?? t("actions.save")}
      </Button>
    </section>
  );
}
