import { z } from "zod";
import { idSchema, wireId, wireList } from "@/lib/api/fields";
import type { ProductInput, ProductPatch } from "@/lib/domain/catalog/product-input";
import { maxId } from "@/lib/text/url-values";
import {
  addressSchema,
  amountSchema,
  amountText,
  clearableMultiline,
  clearableText,
  formInt,
  maxStock,
  multilineSchema,
  nameSchema,
  optionalMultiline,
  optionalOr,
  optionalText,
  textSchema,
} from "../fields";
import { mediaTypeSchema, mediaTypes } from "./enums";

const stock = z.int().min(0).max(maxStock);
const tempKey = z.object({ temp_key: z.uuid() });

const imageAddress = z.object({ image_url: addressSchema, image_order: z.int().min(0).max(1000).nullish() });

const image = z.union([tempKey, imageAddress]);

const media = z.union([
  tempKey,
  z.object({
    media_type: optionalOr(mediaTypeSchema, "image"),
    media_url: addressSchema,
    file_name: textSchema(255),
    file_size: z.int().min(0).max(maxId),
    mime_type: textSchema(100),
    display_order: optionalOr(z.int().min(0).max(1000), 0),
    is_embedded: optionalOr(z.boolean(), false),
  }),
]);

const attribute = z.object({
  name: textSchema(40),
  value: textSchema(60),
  name_en: textSchema(40).optional(),
  value_en: textSchema(60).optional(),
});

const sku = z.object({
  sku_id: idSchema.optional(),
  price: amountSchema,
  stock_quantity: stock.default(0),
  attributes: z.array(attribute).max(5).default([]),
  image_url: addressSchema.nullish(),
});

/** Beyond the document: what our own seller pages say of a product. */
const extensions = {
  product_name_en: optionalText(200),
  summary: optionalText(300),
  summary_en: optionalText(300),
  product_desc_en: optionalMultiline(50_000),
  condition_level: z.int().min(1).max(10).optional(),
  original_price: amountSchema.nullish(),
  location_id: idSchema.nullish(),
  tag_ids: z.array(idSchema).max(20).optional(),
  skus: z.array(sku).min(1).max(50).optional(),
};

/** In a change, a SKU without a stock keeps the one that it has. */
const changedSkus = z
  .array(sku.extend({ stock_quantity: stock.optional() }))
  .min(1)
  .max(50)
  .optional();

const baseFields = {
  product_name: nameSchema(200),
  product_desc: multilineSchema(50_000),
  category_id: idSchema,
  price: amountSchema,
  search_keywords: optionalText(500),
  images: z.array(image).max(30).nullish(),
  media_resources: z.array(media).max(30).nullish(),
};

const files = z.array(z.file()).max(30).optional();

/** 004 §8 as JSON. */
export const productBody = z.object({
  ...baseFields,
  stock_quantity: optionalOr(stock, 0),
  ...extensions,
  files,
});

/** 004 §8 as multipart: text fields, lists as JSON, and picture files under `images` (among JSON, too) or `files`. */
export const productForm = z
  .object({
    product_name: nameSchema(200),
    product_desc: multilineSchema(50_000),
    category_id: wireId(),
    price: amountText,
    stock_quantity: formInt(maxStock).default(0),
    search_keywords: optionalText(500),
    images: wireList(z.array(z.union([z.file(), tempKey, imageAddress])).max(30)).optional(),
    files: z.union([z.file(), z.array(z.file())]).optional(),
    media_resources: wireList(baseFields.media_resources).optional(),
  })
  .transform(({ images, files: more, ...rest }) => {
    const isFile = (item: unknown): item is File => item instanceof File;
    const sent = [images ?? [], more ?? []].flat();
    return {
      ...rest,
      files: sent.filter(isFile),
      images: sent.filter((item): item is z.output<typeof image> => !isFile(item)),
    };
  });

/** In a change, null or a blank text clears what was there. */
const clearables = {
  product_name_en: clearableText(200),
  summary: clearableText(300),
  summary_en: clearableText(300),
  product_desc_en: clearableMultiline(50_000),
  search_keywords: clearableText(500),
};

/** A change: what is absent stays. */
export const productPatch = z
  .object(baseFields)
  .partial()
  .extend({ stock_quantity: stock.optional(), ...extensions, ...clearables, skus: changedSkus });

type Body = z.output<typeof productBody>;

function imageInput(item: z.output<typeof image>) {
  return "temp_key" in item
    ? { tempKey: item.temp_key }
    : { url: item.image_url, rank: item.image_order ?? undefined };
}

function mediaInput(item: z.output<typeof media>) {
  if ("temp_key" in item) return { tempKey: item.temp_key };
  return {
    type: mediaTypes[item.media_type],
    url: item.media_url,
    fileName: item.file_name,
    fileSize: item.file_size,
    mimeType: item.mime_type,
    displayOrder: item.display_order,
    isEmbedded: item.is_embedded,
  };
}

type Sku = Omit<z.output<typeof sku>, "stock_quantity"> & { stock_quantity?: number | undefined };

function skuInput(item: Sku) {
  const attributes = item.attributes.map(({ name, value, name_en: nameEn, value_en: valueEn }) => ({
    name,
    value,
    nameEn,
    valueEn,
  }));
  return {
    id: item.sku_id,
    priceMinor: item.price,
    stock: item.stock_quantity,
    attributes,
    imageUrl: item.image_url,
  };
}

type Columns = Omit<Partial<Body>, keyof typeof clearables | "skus"> & {
  [K in keyof typeof clearables]?: string | null;
};

function columns(body: Columns) {
  return {
    titleEn: body.product_name_en,
    summary: body.summary === null ? "" : body.summary,
    summaryEn: body.summary_en,
    descriptionEn: body.product_desc_en,
    searchKeywords: body.search_keywords,
    conditionLevel: body.condition_level,
    originalPriceMinor: body.original_price,
    locationId: body.location_id,
    tagIds: body.tag_ids,
    images: body.images?.map(imageInput),
    media: body.media_resources?.map(mediaInput),
  };
}

export function productInput(body: Body): ProductInput & { files: File[] } {
  return {
    ...columns(body),
    title: body.product_name,
    description: body.product_desc,
    categoryId: body.category_id,
    skus: body.skus?.map(skuInput) ?? [
      { priceMinor: body.price, stock: body.stock_quantity, attributes: [] },
    ],
    files: body.files ?? [],
  };
}

export function productChange(body: z.output<typeof productPatch>): ProductPatch {
  return {
    ...columns(body),
    title: body.product_name,
    description: body.product_desc,
    categoryId: body.category_id,
    skus: body.skus?.map(skuInput),
    priceMinor: body.skus ? undefined : body.price,
    stock: body.skus ? undefined : body.stock_quantity,
  };
}
