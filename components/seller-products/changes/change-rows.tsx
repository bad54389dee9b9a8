"use client";

import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { ChangeRowWire } from "@/lib/contracts/console/change-rows";
import { localized } from "@/lib/i18n/localized-text";
import type { ChangeChoices } from "./change-draft";
import { useCodeText } from "./use-code-text";
import { ValuesDiff } from "./values-diff";

const tones = {
  pending: "warning",
  applied: "success",
  skipped: "neutral",
  failed: "danger",
  undone: "neutral",
  kept: "warning",
} as const satisfies Record<ChangeRowWire["state"], StatusTone>;

/** What became of each product of a change, with its values before and after. */
export function ChangeRows({ rows, choices }: { rows: readonly ChangeRowWire[]; choices: ChangeChoices }) {
  const t = useTranslations("products.history");
  const locale = useLocale();
  const codeText = useCodeText();
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.product_id} className="flex flex-wrap items-start gap-x-4 gap-y-1 px-4 py-3">
          <div className="min-w-0 flex-1 basis-64">
            <LocaleLink
              href={sellerRoutes.product(row.product_id)}
              className="wrap-anywhere line-clamp-2 font-medium text-sm hover:text-accent-ink"
            >
              {localized(locale, row.product_name, row.product_name_en) || `#${row.product_id}`}
            </LocaleLink>
            {row.before && row.after && (
              <ValuesDiff before={row.before} after={row.after} choices={choices} />
            )}
            {row.code && <p className="mt-0.5 text-ink-soft text-xs">{codeText(row.code)}</p>}
          </div>
          <StatusDot tone={tones[row.state]}>{t(`rowStates.${row.state}`)}</StatusDot>
        </li>
      ))}
    </ul>
  );
}
