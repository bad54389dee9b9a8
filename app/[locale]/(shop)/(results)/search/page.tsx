import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { parseCatalogQuery } from "@/components/catalog/catalog-query";
import { CatalogView } from "@/components/catalog/catalog-view";
import { SiteShell } from "@/components/layout/site-shell";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { RawQuery } from "@/lib/text/url-values";
import { catalogMetadata } from "../../catalog-metadata";
import { loadCatalog } from "../../load-catalog";

// Under the languages' layout a page is static unless it says otherwise.
export const dynamic = "force-dynamic";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<RawQuery>;
};

// The metadata and the page need the same data; the string makes both calls one.
const load = cache((locale: Locale, params: string) =>
  loadCatalog(locale, parseCatalogQuery(JSON.parse(params))),
);

async function read({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { locale, data: await load(locale, JSON.stringify(await searchParams)) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, data } = await read(props);
  return catalogMetadata(data, locale);
}

/** The catalog with filters; its address is `/products?…`. */
export default async function SearchPage(props: PageProps) {
  const { locale, data } = await read(props);
  return (
    <SiteShell locale={locale} query={data.query.q}>
      <CatalogView data={data} locale={locale} />
    </SiteShell>
  );
}
