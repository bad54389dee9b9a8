import type { Metadata } from "next";
import type { CatalogData } from "@/components/catalog/catalog-data";
import { countFilters, queryParams } from "@/components/catalog/catalog-query";
import { catalogTitle } from "@/components/catalog/catalog-view";
import { alternates } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** Categories and their pages are for search engines; other filters would be endless variations of the same. */
export function catalogMetadata(data: CatalogData, locale: Locale): Metadata {
  const t = getTranslator(locale, "catalog");
  const { category, page } = data.query;
  const search = new URLSearchParams(queryParams({ category, page })).toString();
  const title = catalogTitle(data, locale);
  const others = countFilters(data.query) - (category ? 1 : 0);
  return {
    title,
    description: t("description", { name: title }),
    alternates: alternates(locale, search ? `/products?${search}` : "/products"),
    openGraph: { title, description: t("description", { name: title }) },
    robots: others > 0 || data.products.items.length === 0 ? { index: false, follow: true } : undefined,
  };
}
