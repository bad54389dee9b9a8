"use client";

import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge";
import { choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { useFormat } from "@/lib/i18n/use-format";
import type { MatchRowView } from "./match-row-view";
import { Reasons } from "./reasons";
import { ScoreBar } from "./score-bar";
import { Willingness } from "./willingness";

type MatchItemProps = {
  row: MatchRowView;
  chosen?: boolean;
  /** Absent where there is nothing to choose any more. */
  onChoose?: ((chosen: boolean) => void) | undefined;
};

/** One match: who it is, how well it fits and why, how likely a yes is. */
export function MatchItem({ row, chosen = false, onChoose }: MatchItemProps) {
  const t = useTranslations("campaigns.match");
  const names = useTranslations("campaigns.platform");
  const stages = useTranslations("campaigns.stage");
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const accounts = row.accounts.map(
    ({ handle, platforms }) =>
      `@${handle.replace(/^@/, "")} (${platforms.map((name) => names(name)).join(t("comma"))})`,
  );
  return (
    <li className={cn("px-3 py-3 sm:px-4", chosen && "bg-accent-soft/30")}>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 md:grid-cols-[auto_minmax(0,1fr)_9rem_9rem_auto] md:items-center">
        <span className="flex items-start gap-3 pt-0.5 md:pt-0">
          {onChoose && (
            <input
              type="checkbox"
              checked={chosen}
              onChange={(event) => onChoose(event.target.checked)}
              aria-labelledby={`${id}-name`}
              className={cn(choiceStyles, "mt-0.5 rounded-[5px] md:mt-0")}
            />
          )}
          <span className="w-7 text-end text-ink-faint text-sm tabular-nums">{row.rank}</span>
        </span>
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2">
            <span id={`${id}-name`} className="wrap-anywhere font-medium text-sm">
              {row.name}
            </span>
            {row.stage && row.stage !== "MATCHED" && <Badge tone="outline">{stages(row.stage)}</Badge>}
          </p>
          <p className="wrap-anywhere line-clamp-2 text-ink-faint text-xs">
            {[row.region, t("followers", { n: format.compact(row.followers) }), ...accounts.slice(0, 2)]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <div className="max-md:col-start-2">
          <ScoreBar score={row.score} />
        </div>
        <div className="max-md:col-start-2">
          <Willingness value={row.willingness} sampleSize={row.sampleSize} />
        </div>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-why`}
          onClick={() => setOpen(!open)}
          className="inline-flex min-h-8 w-fit items-center gap-1 rounded-md px-2 text-ink-soft text-sm hover:bg-sunken hover:text-ink max-md:col-start-2 max-md:-ms-2"
        >
          {t("why")}
          <span className="sr-only">{row.name}</span>
          <ChevronDown
            aria-hidden="true"
            className={cn("size-4 transition-transform", open && "rotate-180")}
          />
        </button>
      </div>
      <div id={`${id}-why`} hidden={!open} className="ms-10 mt-2">
        <Reasons reasons={row.reasons} />
        {row.tags.length > 0 && (
          <p className="wrap-anywhere mt-2 text-ink-faint text-xs">
            {t("tags", { tags: row.tags.join(" · ") })}
          </p>
        )}
      </div>
    </li>
  );
}
