import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ShopView } from "@/components/catalog/shop-view";
import { localName } from "@/components/product/localised";
import { cached } from "@/lib/cache/cached";
import { db } from "@/lib/db";
import { listProducts } from "@/lib/domain/catalog/list-products";
import { toCard } from "@/lib/domain/catalog/page-card";
import { createContext } from "@/lib/domain/context";
import { mapPage } from "@/lib/domain/page";
import { findShop } from "@/lib/domain/shops/get-shop";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type PageProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const pageSize = 30;

const loadShop = cache((id: number) => {
  const context = createContext(db(), null);
  return cached(["shop", String(id)], [`shop:${id}`, "shops", "products"], () => findShop(context, id));
});

async function read({ params }: PageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !/^[1-9]\d{0,8}$/.test(id)) notFound();
  const shop = await loadShop(Number(id));
  if (!shop) notFound();
  return { locale, shop };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, shop } = await read(props);
  const title = localName(locale, shop);
  const t = getTranslator(locale, "catalog");
  const description = shop.description || t("shop.description", { name: title, n: shop.productCount });
  return {
    title,
    description,
    alternates: alternates(locale, `/shops/${shop.id}`),
    openGraph: { title, description },
  };
}

export default async function ShopPage(props: PageProps) {
  const { locale, shop } = await read(props);
  const { page = "1" } = await props.searchParams;
  const number = /^[1-9]\d{0,4}$/.test(String(page)) ? Number(page) : 1;
  const found = await listProducts(createContext(db(), null, { locale }), {
    filter: { shopId: shop.id },
    page: { number, size: pageSize },
  });
  return <ShopView shop={shop} products={mapPage(found, toCard)} locale={locale} />;
}
