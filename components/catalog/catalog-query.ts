import { z } from "zod";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { searchKeys } from "@/lib/pages/search-keys";
import { cleanLine } from "@/lib/text/clean";

export const sorts = ["newest", "popular", "price-asc", "price-desc"] as const;

/** The least condition that the filter offers; the domain's scale goes from 1 to 10. */
export const conditionSteps = [10, 9, 8, 7, 5] as const;

const optional = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);
const id = z.coerce.number().int().min(1).max(2_147_483_647);
const yuan = z.coerce.number().int().min(0).max(9_999_999);

const querySchema = z.object({
  q: optional(z.string().overwrite(cleanLine).min(1).max(100)),
  category: optional(id),
  tag: optional(id),
  min: optional(yuan),
  max: optional(yuan),
  condition: optional(z.coerce.number().int().min(1).max(10)),
  location: optional(z.string().overwrite(cleanLine).min(1).max(60)),
  sort: optional(z.enum(sorts)),
  page: optional(z.coerce.number().int().min(1).max(100_000)),
});

/** What the catalog's URL asks for; prices in whole yuan. */
export type CatalogQuery = z.output<typeof querySchema>;

/** Reads a URL's parameters. What is blank, repeated or makes no sense is ignored: a URL never fails. */
export function parseCatalogQuery(
  params: Record<string, string | readonly string[] | undefined>,
): CatalogQuery {
  const given = searchKeys.flatMap((key) => {
    const value = [params[key]].flat()[0];
    return value?.trim() ? [[key, value]] : [];
  });
  const query = querySchema.parse(Object.fromEntries(given));
  const { min, max } = query;
  return min !== undefined && max !== undefined && min > max ? { ...query, min: max, max: min } : query;
}

/** The parameters of a query as text, without those that say nothing. */
export function queryParams(query: CatalogQuery): Record<string, string> {
  return Object.fromEntries(
    searchKeys.flatMap((key) => {
      const value = query[key];
      return value === undefined || (key === "page" && value === 1) ? [] : [[key, String(value)]];
    }),
  );
}

/** The catalog's URL with some parameters changed; any change leads back to the first page. */
export function catalogHref(locale: Locale, query: CatalogQuery, change: Partial<CatalogQuery> = {}): string {
  const search = new URLSearchParams(queryParams({ ...query, page: undefined, ...change })).toString();
  return href(locale, search ? `/products?${search}` : "/products");
}

/** How many filters are set: neither the order nor the page is one. */
export function countFilters({ sort: _, page: __, ...filters }: CatalogQuery): number {
  return Object.keys(queryParams(filters)).length;
}
