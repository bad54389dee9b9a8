import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { searchKeys } from "@/lib/pages/search-keys";
import { cleanLine } from "@/lib/text/clean";
import { idOf, intOf, maxPage, oneOf, type RawQuery, readQuery } from "@/lib/text/url-values";

export const sorts = ["newest", "popular", "price-asc", "price-desc"] as const;

/** The least condition that the filter offers; the domain's scale goes from 1 to 10. */
export const conditionSteps = [10, 9, 8, 7, 5] as const;

const maxYuan = 9_999_999;

/** What the catalog's URL asks for; prices in whole yuan. */
export type CatalogQuery = {
  q?: string | undefined;
  category?: number | undefined;
  tag?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  condition?: number | undefined;
  location?: string | undefined;
  sort?: (typeof sorts)[number] | undefined;
  page?: number | undefined;
};

/** Reads a URL's parameters. What is blank, repeated or makes no sense is ignored: a URL never fails. */
export function parseCatalogQuery(params: RawQuery): CatalogQuery {
  const given = readQuery(params);
  const [min, max] = [intOf(given.min, 0, maxYuan), intOf(given.max, 0, maxYuan)];
  const turned = min !== undefined && max !== undefined && min > max;
  return {
    q: lineOf(given.q, 100),
    category: idOf(given.category),
    tag: idOf(given.tag),
    min: turned ? max : min,
    max: turned ? min : max,
    condition: intOf(given.condition, 1, 10),
    location: lineOf(given.location, 60),
    sort: oneOf(given.sort, sorts),
    page: intOf(given.page, 1, maxPage),
  };
}

/** A text of at most so many characters, or undefined. */
function lineOf(value: string | undefined, most: number): string | undefined {
  const line = cleanLine(value ?? "");
  return line !== "" && line.length <= most ? line : undefined;
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
