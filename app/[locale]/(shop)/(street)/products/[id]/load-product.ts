import { cache } from "react";
import { cached } from "@/lib/cache/cached";
import type { Tag } from "@/lib/cache/versions";
import { db } from "@/lib/db";
import { findProduct } from "@/lib/domain/catalog/get-product";
import { listRelated } from "@/lib/domain/catalog/list-related";
import { getSellerFacts } from "@/lib/domain/catalog/page-seller";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import { createContext } from "@/lib/domain/context";
import { renderDescription } from "@/lib/domain/media/sanitise";
import type { Locale } from "@/lib/i18n/locales";

const relatedCount = 10;

/** What the page of a product shows, as anyone may see it; null where there is none. */
export const loadProduct = cache(async (locale: Locale, text: string) => {
  const id = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
  if (id === null) return null;
  const tags: Tag[] = [`product:${id}`, "categories", "shops"];
  const context = createContext(db(), null, { locale });
  const [product, tree] = await Promise.all([
    cached(["product", String(id)], tags, () => findProduct(context, id)),
    cached(["category-tree"], ["categories"], () => getCategoryTree(context, {})),
  ]);
  if (!product) return null;
  // Of other products, whose changes don't expire this page: they are read anew with each rendering.
  const [related, facts] = await Promise.all([
    listRelated(context, { id, count: relatedCount, defaultOnly: true }),
    getSellerFacts(context, product),
  ]);
  const english = locale === "en";
  return {
    product,
    facts,
    related: related.map(({ productId, ...card }) => ({ ...card, id: productId, place: null })),
    parent: tree.find((category) => category.id === product.category.parentId),
    summary: (english && product.summaryEn) || product.summary,
    description: renderDescription((english && product.descriptionEn) || product.description),
  };
});
