"use client";

import { useTranslations } from "use-intl";

/** How well a creator fits, from 0 to 100. */
export function ScoreBar({ score }: { score: number }) {
  const t = useTranslations("campaigns.match");
  const points = Math.round(score * 100);
  return (
    <p className="flex items-center gap-2 text-sm">
      <span className="text-ink-faint text-xs md:sr-only">{t("score")}</span>
      <span aria-hidden="true" className="h-1.5 w-16 overflow-hidden rounded-full bg-sunken-strong">
        <span className="block h-full rounded-full bg-ink-faint" style={{ width: `${points}%` }} />
      </span>
      <span className="font-medium tabular-nums">{points}</span>
    </p>
  );
}
