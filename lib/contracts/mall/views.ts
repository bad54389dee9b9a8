import { z } from "zod";
import type { View } from "@/lib/api/contract";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import { fixedFromMinor } from "@/lib/domain/money";
import type { ShopProducts } from "@/lib/domain/shops/list-shop-products";
import type { ShopRow } from "@/lib/domain/shops/shop-select";
import { absoluteText } from "../addresses";
import { productStatusNames, productStatusSchema, roleSchema, time, timeSchema } from "./enums";

export const accountSchema = z.object({ name: z.string(), email: z.string(), role: roleSchema });

type Account = {
  name: string | null;
  username: string | null;
  email: string | null;
  role: z.infer<typeof roleSchema>;
};

/** An account of another contract may have no name or no address; its username stands in for the name. */
export function accountView({ name, username, email, role }: Account) {
  return { name: name ?? username ?? email ?? "", email: email ?? "", role };
}

export const shopSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    address: z.string(),
    description: z.string(),
    create_date: timeSchema,
    sellers: z.array(accountSchema),
  })
  .meta({ id: "Shop" });

export function shopView({ id, name, address, description, createdAt, managers }: ShopRow) {
  return { id, name, address, description, create_date: time(createdAt), sellers: managers.map(accountView) };
}

export const productSchema = z
  .object({
    id: z.int(),
    shop: z.int().nullable().meta({ description: "Null for a seller without a shop." }),
    name: z.string(),
    description: z.string(),
    price: z.string().meta({ example: "19.90" }),
    stock_quantity: z.int(),
    status: productStatusSchema,
    create_date: timeSchema,
    image: z.string().nullable(),
  })
  .meta({ id: "ShopProduct" });

/** With the picture's address relative to this server, as the answer to `product/add` has it. */
export function productView(product: ProductRow) {
  return {
    id: product.id,
    shop: product.shopId,
    name: product.title,
    description: product.description,
    price: fixedFromMinor(product.priceMinor),
    stock_quantity: product.skus[0]?.stock ?? 0,
    status: productStatusNames[product.status],
    create_date: time(product.createdAt),
    image: product.images[0]?.url ?? null,
  };
}

export const productPageSchema = z.object({
  count: z.int(),
  next: z.string().nullable(),
  previous: z.string().nullable(),
  products: z.array(productSchema),
});

/** The links lead to the host that the caller asked; that of the first page has no number. */
export function productPageView({ items, total, number, size, shopId }: ShopProducts, view: View) {
  const url = view.absolute(shopId === undefined ? "/shop/products" : `/shop/${shopId}/products`);
  const link = (page: number) => (page === 1 ? url : `${url}?page=${page}`);
  return {
    count: total,
    next: number * size < total ? link(number + 1) : null,
    previous: number > 1 ? link(number - 1) : null,
    products: items.map((item) => {
      const product = productView(item);
      const description = absoluteText(product.description, view);
      return { ...product, description, image: product.image && view.absolute(product.image) };
    }),
  };
}
