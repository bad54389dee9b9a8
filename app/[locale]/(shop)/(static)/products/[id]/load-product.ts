import { cache } from "react";
import { cached, expireWith } from "@/lib/cache/cached";
import type { Tag } from "@/lib/cache/versions";
import { db } from "@/lib/db";
import { findProduct } from "@/lib/domain/catalog/get-product";
import { listRelated } from "@/lib/domain/catalog/list-related";
import { getSellerFacts } from "@/lib/domain/catalog/seller-facts-query";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import { createContext } from "@/lib/domain/context";
import { findTallPictures } from "@/lib/domain/media/find-tall-pictures";
import { renderDescription } from "@/lib/domain/media/sanitize";
import type { Locale } from "@/lib/i18n/locales";
import { idOf } from "@/lib/text/url-values";

const relatedCount = 10;

const entities = { "&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

const plainText = (html: string) =>
  Object.entries(entities)
    .reduce((text, [entity, sign]) => text.replaceAll(entity, sign), html.replaceAll(/<[^<>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();

/** What the page of a product shows, as anyone may see it; null where there is none. */
export const loadProduct = cache(async (locale: Locale, text: string) => {
  const id = idOf(text);
  if (!id) return null;
  const tags: Tag[] = [`product:${id}`, "categories", "shops"];
  const context = createContext(db(), null, { locale });
  const [product, tree] = await Promise.all([
    cached(["product", String(id)], tags, () => findProduct(context, id)),
    cached(["category-tree"], ["categories"], () => getCategoryTree(context, {})),
  ]);
  if (!product) return null;
  // Chosen anew with each rendering, so not kept by themselves; a change to one of them expires this page.
  const [related, facts, tallPictures] = await Promise.all([
    listRelated(context, { id, count: relatedCount, defaultOnly: true }),
    getSellerFacts(context, product),
    findTallPictures(
      context,
      product.images.map(({ url }) => url),
    ),
  ]);
  await expireWith(related.map((card): Tag => `product:${card.productId}`));
  const english = locale === "en";
  const summary = (english && product.summaryEn) || product.summary;
  const description = renderDescription((english && product.descriptionEn) || product.description);
  return {
    product,
    facts,
    tallPictures,
    related: related.map(({ productId, ...card }) => ({ ...card, id: productId, location: null })),
    parent: tree.find((category) => category.id === product.category.parentId),
    summary,
    description,
    plain: (summary || plainText(description)).slice(0, 160),
  };
});
