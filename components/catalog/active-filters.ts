import { formatMoney } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { fullLocationName } from "@/lib/i18n/location-names";
import { getTranslator } from "@/lib/i18n/translator";
import { type CatalogData, findChosen } from "./catalog-data";
import type { CatalogQuery } from "./catalog-query";

/** One set filter: what to call it and the change of the URL that takes it away. */
export type ActiveFilter = { key: string; label: string; without: Partial<CatalogQuery> };

function priceLabel(locale: Locale, { min, max }: CatalogQuery): string | undefined {
  const t = getTranslator(locale, "catalog");
  const money = (yuan: number) => formatMoney(locale, yuan * 100).replace(/\.00$/, "");
  if (min !== undefined && max !== undefined) {
    return t("active.range", { min: money(min), max: money(max) });
  }
  if (min !== undefined) return t("active.min", { price: money(min) });
  return max === undefined ? undefined : t("active.max", { price: money(max) });
}

/** The set filters in words, in the order in which the page offers them. */
export function activeFilters(data: Pick<CatalogData, "query" | "categories" | "tags">, locale: Locale) {
  const t = getTranslator(locale, "catalog");
  const { query, tags } = data;
  const { category } = findChosen(data);
  const tag = tags.find(({ id }) => id === query.tag);
  const unknown = t("active.unknown");
  const filters: [string, string | undefined, Partial<CatalogQuery>][] = [
    ["q", query.q && t("active.query", { query: query.q }), { q: undefined }],
    [
      "category",
      query.category ? (category ? localName(locale, category) : unknown) : undefined,
      { category: undefined },
    ],
    [
      "tag",
      query.tag ? (tag ? t("active.tag", { name: localName(locale, tag) }) : unknown) : undefined,
      { tag: undefined },
    ],
    ["price", priceLabel(locale, query), { min: undefined, max: undefined }],
    [
      "condition",
      query.condition ? t("conditionFrom", { level: query.condition }) : undefined,
      { condition: undefined },
    ],
    ["location", query.location && fullLocationName(locale, query.location), { location: undefined }],
  ];
  return filters.flatMap(([key, label, without]): ActiveFilter[] => (label ? [{ key, label, without }] : []));
}
