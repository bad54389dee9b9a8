import { z } from "zod";
import { idSchema } from "@/lib/api/fields";
import type { DraftInput } from "@/lib/domain/product-drafts/draft-content";
import { addressSchema, amountSchema, maxSkus, optionalMultiline, optionalText } from "../fields";
import { baseFields, stockSchema } from "../storefront/product-body";

const attribute = z.object({
  name: optionalText(40),
  value: optionalText(60),
  name_en: optionalText(40),
  value_en: optionalText(60),
});

const sku = z.object({
  price: amountSchema.nullish(),
  stock_quantity: stockSchema.nullish(),
  attributes: z.array(attribute).max(5).default([]),
  image_url: addressSchema.nullish(),
});

/** A product as far as it has got: what is there is checked as a product's, and everything may be absent. */
export const draftBody = z.object({
  product_name: optionalText(200),
  product_name_en: optionalText(200),
  summary: optionalText(300),
  summary_en: optionalText(300),
  product_desc: optionalMultiline(50_000),
  product_desc_en: optionalMultiline(50_000),
  search_keywords: optionalText(500),
  category_id: idSchema.nullish(),
  condition_level: z.int().min(1).max(10).nullish(),
  original_price: amountSchema.nullish(),
  location_id: idSchema.nullish(),
  low_stock: stockSchema.nullish(),
  tag_ids: z.array(idSchema).max(20).nullish(),
  skus: z.array(sku).max(maxSkus).default([]),
  images: baseFields.images,
});

export function draftInput(body: z.output<typeof draftBody>): DraftInput {
  return {
    title: body.product_name ?? "",
    titleEn: body.product_name_en ?? null,
    summary: body.summary ?? "",
    summaryEn: body.summary_en ?? null,
    description: body.product_desc ?? "",
    descriptionEn: body.product_desc_en ?? null,
    searchKeywords: body.search_keywords ?? null,
    categoryId: body.category_id ?? null,
    conditionLevel: body.condition_level ?? 10,
    originalPriceMinor: body.original_price ?? null,
    locationId: body.location_id ?? null,
    lowStock: body.low_stock ?? null,
    tagIds: body.tag_ids ?? [],
    skus: body.skus.map(({ price, stock_quantity, attributes, image_url }) => ({
      priceMinor: price ?? null,
      stock: stock_quantity ?? null,
      attributes: attributes.map(({ name = "", value = "", name_en, value_en }) => ({
        name,
        value,
        nameEn: name_en ?? null,
        valueEn: value_en ?? null,
      })),
      imageUrl: image_url ?? null,
    })),
    images: (body.images ?? []).map((item) =>
      "temp_key" in item ? { tempKey: item.temp_key } : { url: item.image_url },
    ),
  };
}
