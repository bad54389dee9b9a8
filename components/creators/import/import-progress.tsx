"use client";

import { useTranslations } from "use-intl";
import { Progress } from "@/components/ui/progress";
import type { ImportView } from "@/lib/contracts/console/imports";

/** How far the worker has come. While it counts the rows nobody knows of how many. */
export function ImportProgress({ view: { state, rows, position } }: { view: ImportView }) {
  const t = useTranslations("creators.imports");
  const text =
    rows === null ? t("progress", { done: position }) : t("progressOf", { done: position, total: rows });
  return (
    <div className="grid gap-2">
      {rows !== null && (
        <Progress
          value={position / Math.max(1, rows)}
          label={t(state === "running" ? "running" : "checking")}
        />
      )}
      <p role="status" className="text-ink-soft text-sm tabular-nums">
        {text}
      </p>
      <p className="text-ink-faint text-xs">{t("leave")}</p>
    </div>
  );
}
