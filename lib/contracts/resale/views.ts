import { z } from "zod";
import type { View } from "@/lib/api/contract";
import type { ProductDetail, ProductRow } from "@/lib/domain/catalog/product-select";
import type { ViewedProduct } from "@/lib/domain/catalog/view-product";
import { decimalFromMinor } from "@/lib/domain/money";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { absoluteText } from "../addresses";
import { offsetDateTime } from "../time";
import { statusNumbers, statusSchema, statusTexts } from "./enums";
import { timeSchema } from "./fields";

const commonFields = {
  productId: z.int(),
  title: z.string(),
  price: z.number(),
  originalPrice: z.number(),
  categoryId: z.int(),
  categoryName: z.string(),
  conditionLevel: z.int(),
  location: z.string().nullable(),
  viewCount: z.int(),
  createdTime: timeSchema,
  mainImageUrl: z.string().nullable(),
};

const sellerFields = { userId: z.int(), username: z.string() };

export const statusFields = { status: statusSchema, statusText: z.string() };

export const productSchema = z.object({ ...commonFields, ...sellerFields, status: statusSchema });

export const ownProductSchema = z.object({ ...commonFields, ...statusFields });

export const imageSchema = z.object({ imageId: z.int(), imageUrl: z.string(), sortOrder: z.int() });

/** A listing as it is kept, for those who have just changed it. */
export const keptProductSchema = ownProductSchema.extend({
  description: z.string(),
  stock: z.int(),
  locationId: z.int().nullable(),
  images: z.array(imageSchema),
  updatedTime: timeSchema,
});

export const productDetailSchema = productSchema.extend({
  ...statusFields,
  description: z.string(),
  stock: z.int(),
  locationId: z.int().nullable(),
  images: z.array(imageSchema),
  isFavorite: z.boolean(),
  updatedTime: timeSchema,
});

function commonView(product: ProductRow, view: View) {
  const [first] = product.images;
  const { originalPriceMinor } = product;
  return {
    productId: product.id,
    title: product.title,
    price: decimalFromMinor(product.priceMinor),
    // Whoever gave none sells at the original price.
    originalPrice: decimalFromMinor(originalPriceMinor ?? product.priceMinor),
    categoryId: product.categoryId,
    categoryName: product.category.name,
    conditionLevel: product.conditionLevel,
    location: product.location?.fullName ?? null,
    viewCount: product.viewed?.views ?? 0,
    createdTime: offsetDateTime(product.createdAt, view.timeZone),
    mainImageUrl: first ? view.absolute(first.url) : null,
  };
}

/** The status as its number and in words; `SOLD` and `OUT_OF_STOCK` are one to this contract. */
export function statusView({ status }: { status: ProductStatus }, { locale }: View) {
  const number = statusNumbers[status];
  return { status: number, statusText: statusTexts[locale][number] };
}

export function productView(product: ProductRow, view: View) {
  const { username, name } = product.seller;
  const status = statusNumbers[product.status];
  return { ...commonView(product, view), userId: product.sellerId, username: username ?? name ?? "", status };
}

export function ownProductView(product: ProductRow, view: View) {
  return { ...commonView(product, view), ...statusView(product, view) };
}

export function imageView({ id, url, rank }: { id: number; url: string; rank: number }, view: View) {
  return { imageId: id, imageUrl: view.absolute(url), sortOrder: rank };
}

export function keptProductView(product: ProductDetail, view: View) {
  return {
    ...ownProductView(product, view),
    description: absoluteText(product.description, view),
    stock: product.skus[0]?.stock ?? 0,
    locationId: product.locationId,
    images: product.images.map((image) => imageView(image, view)),
    updatedTime: offsetDateTime(product.updatedAt, view.timeZone),
  };
}

export function productDetailView({ product, isFavorite }: ViewedProduct, view: View) {
  return { ...productView(product, view), ...keptProductView(product, view), isFavorite };
}
