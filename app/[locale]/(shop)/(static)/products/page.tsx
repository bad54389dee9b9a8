import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CatalogView } from "@/components/catalog/catalog-view";
import { isLocale } from "@/lib/i18n/locales";
import { catalogMetadata } from "../../catalog-metadata";
import { loadCatalog } from "../../load-catalog";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? catalogMetadata(await loadCatalog(locale, {}), locale) : {};
}

/** The catalog without any filter: the same for everyone. With a filter, `../../(results)/search` answers. */
export default async function ProductsPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <CatalogView data={await loadCatalog(locale, {})} locale={locale} />;
}
