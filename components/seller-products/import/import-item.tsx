"use client";

import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { ImportItemView, ImportOutcomeWire } from "@/lib/contracts/console/import-items";
import type { ChangeChoices } from "../changes/change-draft";
import { ValuesDiff } from "../changes/values-diff";
import { useFaultText } from "./use-fault-text";

const tones = {
  create: "success",
  update: "accent",
  unchanged: "neutral",
  failed: "danger",
} as const satisfies Record<ImportOutcomeWire, StatusTone>;

/** Of many errors the first are shown; the file has all. */
const most = 5;

type ImportItemProps = {
  item: ImportItemView;
  choices: ChangeChoices;
  columns: Readonly<Record<string, string>>;
};

/** One product of a file: what becomes of it, or what is wrong with it. */
export function ImportItem({ item, choices, columns }: ImportItemProps) {
  const t = useTranslations("products.imports");
  const faultText = useFaultText();
  const { outcome, done, product_id, product_name, before, after, new_skus, errors } = item;
  const name = product_name || (product_id ? `#${product_id}` : "—");
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-64">
        {product_id && outcome !== "failed" ? (
          <LocaleLink
            href={sellerRoutes.product(product_id)}
            className="wrap-anywhere line-clamp-2 font-medium text-sm hover:text-accent-ink"
          >
            {name}
          </LocaleLink>
        ) : (
          <p className="wrap-anywhere line-clamp-2 font-medium text-sm">{name}</p>
        )}
        {before && after && <ValuesDiff before={before} after={after} choices={choices} />}
        {new_skus > 0 && outcome !== "failed" && (
          <p className="text-ink-soft text-xs">
            {t(outcome === "create" ? "newProduct" : "newSkus", { n: new_skus })}
          </p>
        )}
        <ul className="grid gap-0.5">
          {errors.slice(0, most).map(({ row, column, code, value }) => (
            <li key={`${row} ${column} ${code} ${value}`} className="wrap-anywhere text-danger-ink text-xs">
              {`${t("row", { row })} · ${columns[column] ?? column} ${faultText(code)}`}
              {value && <span className="text-ink-faint">{` (${value})`}</span>}
            </li>
          ))}
        </ul>
      </div>
      <StatusDot tone={tones[outcome]}>
        {t(`outcomes.${outcome}`)}
        {done && ` · ${t("written")}`}
      </StatusDot>
    </li>
  );
}
