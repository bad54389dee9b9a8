"use client";

import { useQuery } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { Button } from "@/components/ui/button";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import { useRefresh } from "@/components/ui/use-refresh";
import type { ChangeSetView } from "@/lib/contracts/console/changes";
import { useFormat } from "@/lib/i18n/use-format";
import type { ChangeChoices } from "./change-draft";
import { ChangeProgress } from "./change-progress";
import { changeQuery, moves } from "./queries";
import { useChangeText } from "./use-change-text";
import { useUndo } from "./use-undo";

const tones = {
  running: "warning",
  done: "success",
  undoing: "warning",
  undone: "neutral",
  failed: "danger",
} as const satisfies Record<ChangeSetView["state"], StatusTone>;

type ChangeItemProps = {
  set: ChangeSetView;
  choices: ChangeChoices;
  /** Leads to its products. */
  linked?: boolean;
};

/** One change: what, who, when, what became of it, and undo. */
export function ChangeItem({ set: initial, choices, linked = false }: ChangeItemProps) {
  const t = useTranslations("products.history");
  const format = useFormat();
  const { refresh } = useRefresh();
  const changeText = useChangeText(choices);
  const undo = useUndo();
  const { data: set } = useQuery(changeQuery(initial));
  const what = changeText(set);
  const counts = (["applied", "undone", "kept", "skipped", "failed"] as const).filter(
    (name) => set[name] > 0,
  );
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="wrap-anywhere font-medium text-sm">
          {linked ? (
            <LocaleLink href={sellerRoutes.change(set.change_id)} className="hover:text-accent-ink">
              {what}
            </LocaleLink>
          ) : (
            what
          )}
        </p>
        <p className="mt-0.5 text-ink-faint text-xs">
          {t("by", { name: set.by.name, at: format.dateTime(set.created_at) })}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-ink-soft text-xs tabular-nums">
          <span>{t("of", { n: set.total, skus: set.skus })}</span>
          {counts.map((name) => (
            <span key={name}>{t(`counts.${name}`, { n: set[name] })}</span>
          ))}
        </p>
        {moves(set.state) && (
          <div className="mt-2 max-w-sm">
            <ChangeProgress initial={set} onEnd={refresh} />
          </div>
        )}
      </div>
      <div className="flex items-center gap-3">
        <StatusDot tone={tones[set.state]}>{t(`states.${set.state}`)}</StatusDot>
        {(set.state === "done" || set.state === "failed") && set.applied > 0 && (
          <Button size="sm" loading={undo.isPending} onClick={() => undo.mutate(set.change_id)}>
            <Undo2 aria-hidden="true" />
            {t("undo")}
          </Button>
        )}
      </div>
    </li>
  );
}
