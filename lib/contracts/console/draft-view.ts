import { z } from "zod";
import { decimalFromMinor } from "@/lib/domain/money";
import type { Draft } from "@/lib/domain/product-drafts/get-draft";
import type { DraftPart } from "@/lib/domain/product-drafts/missing-parts";
import type { DraftFailure } from "@/lib/generated/prisma/enums";
import { timeFields, timeSchema, times } from "./fields";
import { productEditSchema } from "./product-edit";

export const draftPartSchema = z.enum([
  "name",
  "picture",
  "category",
  "price",
  "stock",
  "options",
  "description",
] as const satisfies DraftPart[]);

export const failureNames = {
  INCOMPLETE: "incomplete",
  CATEGORY: "category",
  SUSPENDED: "suspended",
  SHOP_CLOSED: "shopClosed",
  LEFT_SHOP: "leftShop",
  OTHER: "other",
} as const satisfies Record<DraftFailure, string>;

const failureSchema = z.enum(["incomplete", "category", "suspended", "shopClosed", "leftShop", "other"]);

const {
  product_id: _id,
  product_status: _status,
  version: _version,
  skus: productSkus,
  ...said
} = productEditSchema.shape;

const { sku_id: _sku, ...skuShape } = productSkus.element.shape;

/** A draft as those who edit it read it; what is said of the product has the names that a product has. */
export const draftSchema = z.object({
  ...said,
  draft_id: z.int(),
  version: z
    .int()
    .meta({ description: "For the next save: one more after each, and after each change of its time." }),
  category_id: z.int().nullable(),
  skus: z.array(z.object({ ...skuShape, price: z.number().nullable(), stock_quantity: z.int().nullable() })),
  missing: z.array(draftPartSchema).meta({ description: "What it lacks before it can be published." }),
  publish_at: timeSchema.nullable().meta({ description: "When it is published by itself." }),
  failure: failureSchema.nullable().meta({ description: "Why it was not published when its time came." }),
  ...timeFields,
});

export type DraftView = z.output<typeof draftSchema>;

const decimal = (minor: number | null) => (minor === null ? null : decimalFromMinor(minor));

export function draftView({ content, location, ...draft }: Draft): DraftView {
  return {
    draft_id: draft.id,
    version: draft.version,
    product_name: content.title,
    product_name_en: content.titleEn,
    summary: content.summary,
    summary_en: content.summaryEn,
    product_desc: content.description,
    product_desc_en: content.descriptionEn,
    search_keywords: content.searchKeywords,
    category_id: content.categoryId,
    condition_level: content.conditionLevel,
    original_price: decimal(content.originalPriceMinor),
    location: location && { location_id: location.id, name: location.fullName },
    low_stock: content.lowStock,
    tag_ids: content.tagIds,
    skus: content.skus.map(({ priceMinor, stock, attributes, imageUrl }) => ({
      price: decimal(priceMinor),
      stock_quantity: stock,
      attributes: attributes.map(({ name, value, nameEn, valueEn }) => ({
        name,
        value,
        name_en: nameEn,
        value_en: valueEn,
      })),
      image_url: imageUrl,
    })),
    images: content.images.map(({ url }, place) => ({ image_id: place + 1, image_url: url })),
    missing: draft.missing,
    publish_at: draft.publishAt?.toISOString() ?? null,
    failure: draft.failure && failureNames[draft.failure],
    ...times(draft),
  };
}
