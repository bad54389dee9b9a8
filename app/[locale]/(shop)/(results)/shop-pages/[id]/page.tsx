import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShopView } from "@/components/catalog/shop-view";
import { SiteShell } from "@/components/layout/site-shell";
import { isLocale } from "@/lib/i18n/locales";
import { loadShelves, loadShop, shopMetadata } from "../../../load-shop";

// Under the languages' layout a page is static unless it says otherwise.
export const dynamic = "force-dynamic";

type PageProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: PageProps) {
  const [{ locale, id }, { page }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const shop = await loadShop(id);
  if (!shop) notFound();
  return { locale, shop, page: /^[1-9]\d{0,4}$/.test(String(page)) ? Number(page) : 1 };
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
