import { z } from "zod";
import type { ProductDetail, ProductRow } from "@/lib/domain/catalog/product-select";
import { decimalFromMinor } from "@/lib/domain/money";
import { featureNames, featureSchema } from "./enums";

export const categorySchema = z.object({ categoryId: z.int(), name: z.string() });

const tagSchema = z.object({ tagId: z.int(), name: z.string() });

const attributesSchema = z.array(z.object({ name: z.string(), value: z.string() }));

export const skuSchema = z.object({
  skuId: z.int(),
  name: z.string(),
  productId: z.int(),
  price: z.number(),
  picture: z.string(),
  attributes: attributesSchema,
});

const commonFields = {
  productId: z.int(),
  name: z.string(),
  price: z.number(),
  feature: z.array(featureSchema),
  defaultSkuId: z.int(),
  summary: z.string(),
  category: categorySchema,
  tags: z.array(tagSchema),
};

export const productSchema = z.object({ ...commonFields, picture: z.string() });

export const productDetailSchema = z.object({
  ...commonFields,
  description: z.string(),
  skus: z.array(skuSchema),
  pictures: z.array(z.string()),
});

/** A picture of ours by its key, as the document shows them; someone else's by its address; none as "". */
export function pictureView(url: string | null | undefined): string {
  return url?.replace(/^\/media\/([0-9a-f]{20})(?:\.\w+)?$/, "$1") ?? "";
}

export const featureView = (features: readonly (keyof typeof featureNames)[]) =>
  features.map((feature) => featureNames[feature]);

type Sku = {
  id: number;
  productId: number;
  priceMinor: number;
  attributes: unknown;
  imageUrl: string | null;
};

/** Named after its product and attributes: `简谐运动加速度马克杯-颜色-白色`. */
export function skuView(sku: Sku, title: string, firstPicture: string | undefined) {
  const attributes = attributesSchema.parse(sku.attributes);
  return {
    skuId: sku.id,
    name: [title, ...attributes.flatMap(({ name, value }) => [name, value])].join("-"),
    productId: sku.productId,
    price: decimalFromMinor(sku.priceMinor),
    picture: pictureView(sku.imageUrl ?? firstPicture),
    attributes,
  };
}

function commonView({ skus: [sku], ...product }: ProductRow) {
  return {
    productId: product.id,
    name: product.title,
    price: decimalFromMinor(sku?.priceMinor ?? product.priceMinor),
    feature: featureView(product.features),
    defaultSkuId: sku?.id ?? 0,
    summary: product.summary,
    category: { categoryId: product.category.id, name: product.category.name },
    tags: product.tags.map(({ tag }) => ({ tagId: tag.id, name: tag.name })),
  };
}

export function productView(product: ProductRow) {
  const picture = pictureView(product.skus[0]?.imageUrl ?? product.images[0]?.url);
  return { ...commonView(product), picture };
}

export function productDetailView(product: ProductDetail) {
  return {
    ...commonView(product),
    description: product.description,
    skus: product.skus.map((sku) => skuView(sku, product.title, product.images[0]?.url)),
    pictures: product.images.map(({ url }) => pictureView(url)),
  };
}
