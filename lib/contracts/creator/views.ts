import { z } from "zod";
import type { View } from "@/lib/api/contract";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import { decimalFromMinor } from "@/lib/domain/money";
import { absoluteText } from "../addresses";
import { time, timeSchema } from "./fields";

const commonFields = {
  product_id: z.string(),
  title: z.string(),
  description: z.string(),
  price: z.number(),
  category_id: z.string(),
  images: z.array(z.string()),
};

export const productSchema = z.object({ ...commonFields, created_at: timeSchema });
export const changedProductSchema = z.object({ ...commonFields, updated_at: timeSchema });

function common(product: ProductDetail, view: View) {
  return {
    product_id: String(product.id),
    title: product.title,
    description: absoluteText(product.description, view),
    price: decimalFromMinor(product.priceMinor),
    category_id: String(product.categoryId),
    images: product.images.map(({ url }) => view.absolute(url)),
  };
}

export function productView(product: ProductDetail, view: View) {
  return { ...common(product, view), created_at: time(product.createdAt) };
}

export function changedProductView(product: ProductDetail, view: View) {
  return { ...common(product, view), updated_at: time(product.updatedAt) };
}
