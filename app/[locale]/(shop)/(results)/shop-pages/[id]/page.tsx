import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShopView } from "@/components/catalog/shop-view";
import { SiteShell } from "@/components/layout/site-shell";
import { isLocale } from "@/lib/i18n/locales";
import { pageOf, type RawQuery, readQuery } from "@/lib/text/url-values";
import { loadShelves, loadShop, shopMetadata } from "../../../load-shop";

// Under the languages' layout a page is static unless it says otherwise.
export const dynamic = "force-dynamic";

type PageProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<RawQuery>;
};

async function read({ params, searchParams }: PageProps) {
  const [{ locale, id }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const shop = await loadShop(id);
  if (!shop) notFound();
  return { locale, shop, page: pageOf(readQuery(query).page) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, shop, page } = await read(props);
  return shopMetadata(shop, locale, page);
}

/** A page of a shop's shelves; its address is `/shops/3?page=2`. */
export default async function ShopPagesPage(props: PageProps) {
  const { locale, shop, page } = await read(props);
  return (
    <SiteShell locale={locale}>
      <ShopView shop={shop} products={await loadShelves(shop.id, page)} locale={locale} />
    </SiteShell>
  );
}
