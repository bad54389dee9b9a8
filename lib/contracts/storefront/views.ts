import { z } from "zod";
import type { View } from "@/lib/api/contract";
import type { ProductDetail, ProductRow } from "@/lib/domain/catalog/product-select";
import { decimalFromMinor } from "@/lib/domain/money";
import { absoluteText } from "../addresses";
import { mediaTypeNames, mediaTypeSchema, productStatusNames, productStatusSchema } from "./enums";
import { timeFields, times } from "./fields";

const commonFields = {
  product_id: z.int(),
  seller_id: z.int(),
  category_id: z.int(),
  product_name: z.string(),
  product_desc: z.string(),
  price: z.number(),
  stock_quantity: z.int(),
  product_status: productStatusSchema,
  search_keywords: z.string().optional(),
  ...timeFields,
};

export const productSchema = z.object({ ...commonFields, images: z.array(z.string()) });

export const ownProductSchema = productSchema.extend({
  freeze_reason: z.string().nullable(),
  unfreeze_remark: z.string().nullable(),
});

export const productDetailSchema = z.object({
  ...commonFields,
  images: z.array(z.object({ image_id: z.int(), image_url: z.string(), image_order: z.int() })),
  media_resources: z.array(
    z.object({
      media_id: z.int(),
      media_type: mediaTypeSchema,
      media_url: z.string(),
      file_name: z.string(),
    }),
  ),
  category: z.object({ category_id: z.int(), parent_id: z.int().nullable(), category_name: z.string() }),
});

function common(product: ProductRow, view: View) {
  const [sku] = product.skus;
  return {
    product_id: product.id,
    seller_id: product.sellerId,
    category_id: product.categoryId,
    product_name: product.title,
    product_desc: absoluteText(product.description, view),
    price: decimalFromMinor(product.priceMinor),
    stock_quantity: sku?.stock ?? 0,
    product_status: productStatusNames[product.status],
    search_keywords: product.searchKeywords ?? undefined,
    ...times(product, view),
  };
}

export function productView(product: ProductRow, view: View) {
  return { ...common(product, view), images: product.images.map(({ url }) => view.absolute(url)) };
}

export function ownProductView(product: ProductRow, view: View) {
  const { freezeReason, unfreezeRemark } = product;
  return { ...productView(product, view), freeze_reason: freezeReason, unfreeze_remark: unfreezeRemark };
}

export function productDetailView(product: ProductDetail, view: View) {
  return {
    ...common(product, view),
    images: product.images.map(({ id, url, rank }) => ({
      image_id: id,
      image_url: view.absolute(url),
      image_order: rank,
    })),
    media_resources: product.media.map(({ id, type, url, fileName }) => ({
      media_id: id,
      media_type: mediaTypeNames[type],
      media_url: view.absolute(url),
      file_name: fileName,
    })),
    category: {
      category_id: product.category.id,
      parent_id: product.category.parentId,
      category_name: product.category.name,
    },
  };
}
