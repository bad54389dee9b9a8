import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotFoundPage, notFoundMetadata } from "@/app/[locale]/not-found-page";
import { ShopView } from "@/components/catalog/shop-view";
import { isLocale } from "@/lib/i18n/locales";
import { loadShelves, loadShop, shopMetadata } from "../../../load-shop";

type PageProps = { params: Promise<{ locale: string; id: string }> };

/** Rendered when first asked for, and kept until a product changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  const shop = await loadShop(id);
  return shop ? shopMetadata(shop, locale) : notFoundMetadata(locale);
}

/** A shop and the first page of its shelves; `../../../(results)/shop-pages` answers for the others. */
export default async function ShopPage({ params }: PageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const shop = await loadShop(id);
  if (!shop) return <NotFoundPage />;
  return <ShopView shop={shop} products={await loadShelves(shop.id, 1)} locale={locale} />;
}
