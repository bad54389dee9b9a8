"use client";

import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { ValuesView } from "@/lib/contracts/console/change-values";
import { useFormat } from "@/lib/i18n/use-format";
import type { ChangeChoices } from "./change-draft";

type ValuesDiffProps = { before: ValuesView; after: ValuesView; choices: ChangeChoices };

/** Texts of a product that an import changes. */
const texts = [
  "product_name",
  "product_name_en",
  "summary",
  "summary_en",
  "product_desc",
  "product_desc_en",
  "search_keywords",
  "condition_level",
  "location_id",
] as const satisfies (keyof ValuesView)[];

const optionText = (pairs: readonly { name: string; value: string }[] = []) =>
  pairs.map(({ name, value }) => `${name}: ${value}`).join(" · ");

/** Beyond so many differences only their number is told. */
const most = 4;

/** The values of a product before and after, one to a line. */
export function ValuesDiff({ before, after, choices }: ValuesDiffProps) {
  const t = useTranslations("products.diff");
  const status = useTranslations("seller.productStatus");
  const format = useFormat();
  const nameOf = (list: readonly { id: number; name: string }[], id: number | undefined) =>
    list.find((one) => one.id === id)?.name ?? `#${id}`;
  const leaves = choices.categories.flatMap(({ children }) => children);
  const tags = (ids: readonly number[] | undefined) =>
    ids?.map((id) => nameOf(choices.tags, id)).join(" · ") || t("none");
  const lines: [key: string, from: ReactNode, to: ReactNode][] = [];
  const add = (key: string, from: ReactNode, to: ReactNode) => lines.push([key, from, to]);
  if (after.product_status && before.product_status)
    add("status", status(before.product_status), status(after.product_status));
  if (after.deleted !== undefined) add("deleted", t("kept"), t(after.deleted ? "deleted" : "kept"));
  if (after.category_id !== undefined)
    add("category", nameOf(leaves, before.category_id), nameOf(leaves, after.category_id));
  const threshold = (pieces: number | null | undefined) =>
    pieces === null || pieces === undefined ? t("shopThreshold") : t("threshold", { n: pieces });
  if (after.low_stock !== undefined) add("lowStock", threshold(before.low_stock), threshold(after.low_stock));
  if (after.tag_ids) add("tags", tags(before.tag_ids), tags(after.tag_ids));
  const bySku = <T extends { sku_id: number }>(
    from: readonly T[] = [],
    to: readonly T[] = [],
    show: (one: T) => string,
  ) => {
    const alike = new Map<string, { from: string; to: string; count: number }>();
    for (const next of to) {
      const was = from.find(({ sku_id }) => sku_id === next.sku_id);
      if (!was) continue;
      const values = { from: show(was), to: show(next) };
      const key = `${values.from}>${values.to}`;
      alike.set(key, { ...values, count: (alike.get(key)?.count ?? 0) + 1 });
    }
    for (const [key, { from, to, count }] of alike) add(key, from, count > 1 ? `${to} × ${count}` : to);
  };
  bySku(before.prices, after.prices, ({ price }) => format.money(Math.round(price * 100)));
  bySku(before.stocks, after.stocks, ({ stock_quantity }) =>
    t("pieces", { n: format.number(stock_quantity) }),
  );
  for (const name of texts) {
    if (after[name] === undefined) continue;
    const show = (text: string | number | null | undefined) =>
      text === "" || text === null || text === undefined ? t("none") : text;
    add(name, `${t(`labels.${name}`)} ${show(before[name])}`, show(after[name]));
  }
  if (after.original_price !== undefined) {
    const price = (amount: number | null | undefined) =>
      amount === null || amount === undefined ? t("none") : format.money(Math.round(amount * 100));
    add("original", price(before.original_price), price(after.original_price));
  }
  const pictures = (urls: readonly string[] | undefined) => t("pictures", { n: urls?.length ?? 0 });
  if (after.image_urls) add("pictures", pictures(before.image_urls), pictures(after.image_urls));
  for (const { sku_id, attributes } of after.options ?? []) {
    const was = before.options?.find((one) => one.sku_id === sku_id)?.attributes;
    add(`options ${sku_id}`, optionText(was) || t("none"), optionText(attributes) || t("none"));
  }
  const hidden = lines.length - most;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-ink-soft text-xs tabular-nums">
      {lines.slice(0, most).map(([key, from, to]) => (
        <li key={key} className="flex flex-wrap items-center gap-1.5">
          <span className="line-clamp-2 wrap-anywhere line-through decoration-ink-faint">{from}</span>
          <ArrowRight aria-label={t("becomes")} className="size-3 shrink-0" />
          <span className="line-clamp-2 wrap-anywhere font-medium text-ink">{to}</span>
        </li>
      ))}
      {hidden > 0 && <li>{t("more", { n: hidden })}</li>}
    </ul>
  );
}
