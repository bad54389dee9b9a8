import { z } from "zod";
import { idSchema, wireId, wireList } from "@/lib/api/fields";
import type { ProductInput, ProductPatch } from "@/lib/domain/catalog/product-input";
import { maxId } from "@/lib/text/url-values";
import {
  addressSchema,
  amountSchema,
  amountText,
  clearableText,
  formInt,
  maxStock,
  multilineSchema,
  nameSchema,
  optionalOr,
  optionalText,
  textSchema,
} from "../fields";
import { mediaTypeSchema, mediaTypes } from "./enums";

export const stockSchema = z.int().min(0).max(maxStock);
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

/** What a product is beside its price and stock. */
export const baseFields = {
  product_name: nameSchema(200),
  product_desc: multilineSchema(50_000),
  category_id: idSchema,
  search_keywords: optionalText(500),
  images: z.array(image).max(30).nullish(),
  media_resources: z.array(media).max(30).nullish(),
};

const files = z.array(z.file()).max(30).optional();

/** 004 §8 as JSON. */
export const productBody = z.object({
  ...baseFields,
  price: amountSchema,
  stock_quantity: optionalOr(stockSchema, 0),
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

/** A change: what is absent stays; null or a blank text clears the keywords. */
export const productPatch = z
  .object({ ...baseFields, price: amountSchema, stock_quantity: stockSchema })
  .partial()
  .extend({ search_keywords: clearableText(500) });

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

const baseSchema = z.object(baseFields);
type Base = z.output<typeof baseSchema>;
type BaseChange = Partial<Omit<Base, "search_keywords">> & { search_keywords?: string | null | undefined };

/** The domain's names for `baseFields`, whole or in part. */
export function baseInput<B extends BaseChange>(body: B) {
  return {
    title: body.product_name,
    description: body.product_desc,
    categoryId: body.category_id,
    searchKeywords: body.search_keywords,
    images: body.images?.map(imageInput),
    media: body.media_resources?.map(mediaInput),
  };
}

export function productInput(body: z.output<typeof productBody>): ProductInput & { files: File[] } {
  return {
    ...baseInput(body),
    title: body.product_name,
    description: body.product_desc,
    categoryId: body.category_id,
    skus: [{ priceMinor: body.price, stock: body.stock_quantity, attributes: [] }],
    files: body.files ?? [],
  };
}

export function productChange(body: z.output<typeof productPatch>): ProductPatch {
  return { ...baseInput(body), priceMinor: body.price, stock: body.stock_quantity };
}
