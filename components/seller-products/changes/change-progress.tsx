"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Progress } from "@/components/ui/progress";
import type { ChangeSetView } from "@/lib/contracts/console/changes";
import { useFormat } from "@/lib/i18n/use-format";
import { changeQuery, moves } from "./queries";

type ChangeProgressProps = { initial: ChangeSetView; onEnd: (set: ChangeSetView) => void };

/** How far a change has come, until it ends; it goes on without this being open. */
export function ChangeProgress({ initial, onEnd }: ChangeProgressProps) {
  const t = useTranslations("products.change");
  const format = useFormat();
  const { data } = useQuery(changeQuery(initial));
  const told = useRef(false);
  const undoing = data.state === "undoing";
  const all = undoing ? data.applied + data.undone + data.kept : data.total;
  const done = undoing ? data.undone + data.kept : data.applied + data.skipped + data.failed;
  useEffect(() => {
    if (moves(data.state) || told.current) return;
    told.current = true;
    onEnd(data);
  }, [data, onEnd]);
  return (
    <div className="grid gap-2">
      <p className="text-sm tabular-nums" role="status">
        {t("progress", { done: format.number(done), total: format.number(all) })}
      </p>
      <Progress value={all === 0 ? 1 : done / all} label={t("progressLabel")} />
      <p className="text-ink-faint text-xs">{t("progressHint")}</p>
    </div>
  );
}
