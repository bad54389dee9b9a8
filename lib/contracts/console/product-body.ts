import { z } from "zod";
import { idSchema } from "@/lib/api/fields";
import type { ProductInput, ProductPatch } from "@/lib/domain/catalog/product-input";
import {
  addressSchema,
  amountSchema,
  clearableMultiline,
  clearableText,
  maxSkus,
  optionalMultiline,
  optionalText,
  textSchema,
} from "../fields";
import { baseFields, baseInput, stockSchema } from "../storefront/product-body";

const attribute = z.object({
  name: textSchema(40),
  value: textSchema(60),
  name_en: textSchema(40).optional(),
  value_en: textSchema(60).optional(),
});

const skuFields = {
  price: amountSchema,
  attributes: z.array(attribute).max(5).default([]),
  image_url: addressSchema.nullish(),
};

const newSku = z.object({ ...skuFields, stock_quantity: stockSchema.default(0) });

/**
 * A SKU in a change. One that exists keeps its stock, because others may buy meanwhile, unless it is changed from what
 * the seller has seen to something else.
 */
const changedSku = z.object({
  ...skuFields,
  sku_id: idSchema.optional(),
  stock_quantity: z.union([stockSchema, z.object({ from: stockSchema, to: stockSchema })]).optional(),
});

/** What documents have no word for. */
const ownFields = {
  product_name_en: optionalText(200),
  summary: optionalText(300),
  summary_en: optionalText(300),
  product_desc_en: optionalMultiline(50_000),
  condition_level: z.int().min(1).max(10).optional(),
  original_price: amountSchema.nullish(),
  location_id: idSchema.nullish(),
  low_stock: stockSchema.nullish().meta({ description: "null for what the shop has decided." }),
  tag_ids: z.array(idSchema).max(20).optional(),
};

/** In a change, null or a blank text clears what was there. */
const clearables = {
  product_name_en: clearableText(200),
  summary: clearableText(300),
  summary_en: clearableText(300),
  product_desc_en: clearableMultiline(50_000),
  search_keywords: clearableText(500),
};

export const productBody = z.object({
  ...baseFields,
  ...ownFields,
  skus: z.array(newSku).min(1).max(maxSkus),
});

/** A change: what is absent stays. */
export const productPatch = z
  .object({ ...baseFields, ...ownFields })
  .partial()
  .extend({ ...clearables, skus: z.array(changedSku).min(1).max(maxSkus).optional() });

type Own = Partial<Pick<z.output<typeof productPatch>, keyof typeof ownFields>>;

function ownInput(body: Own) {
  return {
    titleEn: body.product_name_en,
    summary: body.summary === null ? "" : body.summary,
    summaryEn: body.summary_en,
    descriptionEn: body.product_desc_en,
    conditionLevel: body.condition_level,
    originalPriceMinor: body.original_price,
    locationId: body.location_id,
    lowStock: body.low_stock,
    tagIds: body.tag_ids,
  };
}

function skuInput(item: z.output<typeof changedSku>) {
  return {
    id: item.sku_id,
    priceMinor: item.price,
    stock: item.stock_quantity,
    attributes: item.attributes.map(({ name, value, name_en: nameEn, value_en: valueEn }) => ({
      name,
      value,
      nameEn,
      valueEn,
    })),
    imageUrl: item.image_url,
  };
}

export function productInput(body: z.output<typeof productBody>): ProductInput {
  return {
    ...baseInput(body),
    ...ownInput(body),
    title: body.product_name,
    description: body.product_desc,
    categoryId: body.category_id,
    skus: body.skus.map(skuInput),
  };
}

export function productChange(body: z.output<typeof productPatch>): ProductPatch {
  return { ...baseInput(body), ...ownInput(body), skus: body.skus?.map(skuInput) };
}
