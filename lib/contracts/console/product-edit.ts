import { z } from "zod";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import { decimalFromMinor } from "@/lib/domain/money";
import { productStatusNames, productStatusSchema } from "../storefront/enums";
import { timeFields, times } from "./fields";

const attributes = z.array(
  z.object({
    name: z.string(),
    value: z.string(),
    name_en: z.string().nullable(),
    value_en: z.string().nullable(),
  }),
);

/** A product as its seller edits it: descriptions as they were given, addresses as they are kept. */
export const productEditSchema = z.object({
  product_id: z.int(),
  product_status: productStatusSchema,
  version: z.int().meta({ description: "For the next change: one more after each, sales aside." }),
  product_name: z.string(),
  product_name_en: z.string().nullable(),
  summary: z.string(),
  summary_en: z.string().nullable(),
  product_desc: z.string(),
  product_desc_en: z.string().nullable(),
  search_keywords: z.string().nullable(),
  category_id: z.int(),
  condition_level: z.int(),
  original_price: z.number().nullable(),
  location: z.object({ location_id: z.int(), name: z.string() }).nullable(),
  low_stock: z.int().nullable().meta({ description: "null for what the shop has decided." }),
  tag_ids: z.array(z.int()),
  skus: z.array(
    z.object({
      sku_id: z.int(),
      price: z.number(),
      stock_quantity: z.int(),
      attributes,
      image_url: z.string().nullable(),
    }),
  ),
  images: z.array(z.object({ image_id: z.int(), image_url: z.string() })),
  ...timeFields,
});

export type ProductEditView = z.output<typeof productEditSchema>;

const storedAttributes = z.array(
  z
    .object({
      name: z.string(),
      value: z.string(),
      nameEn: z.string().nullish(),
      valueEn: z.string().nullish(),
    })
    .transform(({ name, value, nameEn = null, valueEn = null }) => ({
      name,
      value,
      name_en: nameEn,
      value_en: valueEn,
    })),
);

export const productEditView = (product: ProductDetail): ProductEditView => ({
  product_id: product.id,
  product_status: productStatusNames[product.status],
  version: product.version,
  product_name: product.title,
  product_name_en: product.titleEn,
  summary: product.summary,
  summary_en: product.summaryEn,
  product_desc: product.description,
  product_desc_en: product.descriptionEn,
  search_keywords: product.searchKeywords,
  category_id: product.categoryId,
  condition_level: product.conditionLevel,
  original_price: product.originalPriceMinor === null ? null : decimalFromMinor(product.originalPriceMinor),
  location: product.location && { location_id: product.location.id, name: product.location.fullName },
  low_stock: product.lowStock,
  tag_ids: product.tags.map(({ tag }) => tag.id),
  skus: product.skus.map(({ id, priceMinor, stock, attributes, imageUrl }) => ({
    sku_id: id,
    price: decimalFromMinor(priceMinor),
    stock_quantity: stock,
    attributes: storedAttributes.catch([]).parse(attributes),
    image_url: imageUrl,
  })),
  images: product.images.map(({ id, url }) => ({ image_id: id, image_url: url })),
  ...times(product),
});
