import type { Metadata } from "next";
import { cache } from "react";
import { cached } from "@/lib/cache/cached";
import type { Tag } from "@/lib/cache/versions";
import { db } from "@/lib/db";
import { listProducts } from "@/lib/domain/catalog/list-products";
import { toCard } from "@/lib/domain/catalog/product-card-query";
import { createContext } from "@/lib/domain/context";
import { mapPage } from "@/lib/domain/page";
import { findShop, type ShopProfile } from "@/lib/domain/shops/shop-tile-query";
import { alternates } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { eitherText, localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";

const pageSize = 30;

const tagsOf = (id: number): Tag[] => [`shop:${id}`, "shops", "products"];

/** A shop as anyone may see it; null where there is none. */
export const loadShop = cache(async (text: string) => {
  const id = idOf(text);
  const context = createContext(db(), null);
  return id ? cached(["shop", String(id)], tagsOf(id), () => findShop(context, id)) : null;
});

/** What a page of a shop's shelves shows; the first is kept until a product changes. */
export async function loadShelves(shopId: number, number: number) {
  const context = createContext(db(), null);
  const find = async () => {
    const page = { number, size: pageSize };
    return mapPage(await listProducts(context, { filter: { shopId }, page }), toCard);
  };
  return number === 1 ? cached(["shop-products", String(shopId)], tagsOf(shopId), find) : find();
}

export function shopMetadata(shop: ShopProfile, locale: Locale, page = 1): Metadata {
  const title = localName(locale, shop);
  const t = getTranslator(locale, "catalog");
  const own =
    eitherText(locale, shop.welcome, shop.welcomeEn) ||
    eitherText(locale, shop.description, shop.descriptionEn);
  const description = own || t("shop.description", { name: title, n: shop.productCount });
  const path = `/shops/${shop.id}`;
  return {
    title,
    description,
    alternates: alternates(locale, page > 1 ? `${path}?page=${page}` : path),
    openGraph: { title, description, ...(shop.imageUrl && { images: [shop.imageUrl] }) },
  };
}
