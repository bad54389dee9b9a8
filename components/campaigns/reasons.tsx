"use client";

import { CircleCheck, CircleMinus } from "lucide-react";
import { useTranslations } from "use-intl";
import type { ReasonView } from "./match-row-view";

/** What speaks for a creator and what against. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  const t = useTranslations("campaigns.match");
  if (reasons.length === 0) return <p className="text-ink-faint text-sm">{t("noReasons")}</p>;
  return (
    <ul className="grid gap-1 text-sm">
      {reasons.map(({ text, against }) => (
        <li key={text} className="flex items-start gap-2">
          {against ? (
            <CircleMinus aria-hidden="true" className="mt-[0.2em] size-4 shrink-0 text-warning" />
          ) : (
            <CircleCheck aria-hidden="true" className="mt-[0.2em] size-4 shrink-0 text-success" />
          )}
          <span className="wrap-anywhere text-ink-soft">
            <span className="sr-only">{t(against ? "against" : "for")}</span>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
