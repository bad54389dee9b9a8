"use client";

import { useTranslations } from "use-intl";
import { useFormat } from "@/lib/i18n/use-format";

export type ForecastStep = { starts_at: string; ends_at: string; at: string; count: number };

/** When how many leave: a row for each window of the budget, its length as a share of the fullest. */
export function ForecastChart({ steps }: { steps: readonly ForecastStep[] }) {
  const t = useTranslations("campaigns.budget");
  const format = useFormat();
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <table className="w-full border-separate border-spacing-y-1 text-sm">
      <caption className="sr-only">{t("chart")}</caption>
      <thead className="text-ink-faint text-xs">
        <tr>
          <th scope="col" className="text-start font-normal">
            {t("from")}
          </th>
          <th scope="col" className="pe-3 text-end font-normal">
            {t("messages")}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {steps.map(({ at, count }) => (
          <tr key={at}>
            <th scope="row" className="w-40 whitespace-nowrap pe-3 text-start font-normal text-ink-soft">
              {format.dateTime(at)}
            </th>
            <td className="w-14 pe-3 text-end font-medium tabular-nums">{format.number(count)}</td>
            <td>
              <span
                aria-hidden="true"
                className="block h-3 rounded-sm bg-accent/70"
                style={{ width: `${Math.max(1, (count / most) * 100)}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
