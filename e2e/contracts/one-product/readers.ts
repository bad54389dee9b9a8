import { expect } from "vitest";
import { z } from "zod";
import { baseUrl, type Reply, send } from "../shared/send";
import type { Facts } from "./makers";

/** What is known of a product beside what its seller said. */
export type Made = Omit<Facts, "pictures"> & {
  id: number;
  skuId: number;
  shopId: number;
  sellerId: number;
  sellerName: string;
  categoryName: string;
  createdAt: Date;
  pictures: readonly string[];
};

type Reader = {
  ask(made: Made, token?: string): Promise<Reply>;
  /** The product in a success, or undefined when it is not in a list. */
  find(body: unknown, made: Made): unknown;
  /** How this contract spells it. */
  spelled(made: Made): unknown;
};

/** A picture of this server by its key, as catalog's document shows pictures. */
const keyOf = (address: string) =>
  address.replace(/^http:\/\/localhost:\d+\/media\/([0-9a-f]{20})\.webp$/, "$1");

/** The clock of the shop, eight hours ahead of UTC. */
const onTheClock = (date: Date) => new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 23);

const skuOf = (made: Made) => ({
  skuId: made.skuId,
  productId: made.id,
  name: made.title,
  price: 19.9,
  picture: keyOf(made.pictures[0] ?? ""),
  attributes: [],
});

const named = (name: string) => ({ headers: { "api-contract": name } });
const dataSchema = z.object({ data: z.unknown() });
const data = (body: unknown) => dataSchema.parse(body).data;
const productsSchema = z.object({ products: z.array(z.looseObject({ id: z.int() })) });

export const readers: Record<string, Reader> = {
  storefront: {
    ask: ({ id }, token) => send("GET", `/api/products/${id}`, { token, ...named("storefront") }),
    find: data,
    spelled: (made) => ({
      product_id: made.id,
      seller_id: made.sellerId,
      category_id: made.categoryId,
      product_name: made.title,
      product_desc: made.description,
      price: 19.9,
      stock_quantity: made.stock,
      product_status: "online",
      images: made.pictures.map((image_url, image_order) =>
        expect.objectContaining({ image_url, image_order }),
      ),
      media_resources: [],
      category: expect.objectContaining({
        category_id: made.categoryId,
        category_name: made.categoryName,
      }),
      created_at: onTheClock(made.createdAt).slice(0, 19),
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
    }),
  },
  creator: {
    ask: ({ id }, token) => send("GET", `/api/products/${id}`, { token, ...named("creator") }),
    find: (body) => body,
    spelled: (made) => ({
      product_id: String(made.id),
      title: made.title,
      description: made.description,
      price: 19.9,
      category_id: String(made.categoryId),
      images: made.pictures,
      created_at: made.createdAt.toISOString(),
    }),
  },
  mall: {
    ask: ({ shopId }, token) => send("GET", `/shop/${shopId}/products`, { token }),
    find: (body, made) => productsSchema.parse(data(body)).products.find(({ id }) => id === made.id),
    spelled: (made) => ({
      id: made.id,
      shop: made.shopId,
      name: made.title,
      description: made.description,
      price: "19.90",
      stock_quantity: made.stock,
      status: "Available",
      create_date: made.createdAt.toISOString().replace("Z", "000Z"),
      image: made.pictures[0],
    }),
  },
  catalog: {
    ask: ({ id }, token) => send("GET", `/product/${id}`, { token }),
    find: (body) => body,
    spelled: (made) => ({
      productId: made.id,
      name: made.title,
      price: 19.9,
      feature: [],
      defaultSkuId: made.skuId,
      summary: "",
      category: { categoryId: made.categoryId, name: made.categoryName },
      tags: [],
      // This document tells keys, not addresses.
      description: made.description.replaceAll(baseUrl(), ""),
      skus: [skuOf(made)],
      pictures: made.pictures.map(keyOf),
    }),
  },
  "catalog's SKUs": {
    ask: ({ skuId }, token) => send("GET", `/product/sku?skuIds=${skuId}`, { token }),
    find: (body) => z.array(z.unknown()).parse(body)[0],
    spelled: skuOf,
  },
  resale: {
    ask: ({ id }, token) => send("GET", `/product/detail/${id}`, { token }),
    find: data,
    spelled: (made) => ({
      productId: made.id,
      title: made.title,
      description: made.description,
      price: 19.9,
      // Never null: without one it is the price.
      originalPrice: 19.9,
      categoryId: made.categoryId,
      categoryName: made.categoryName,
      conditionLevel: 10,
      location: null,
      locationId: null,
      stock: made.stock,
      status: 1,
      statusText: "在售",
      userId: made.sellerId,
      username: made.sellerName,
      viewCount: expect.any(Number),
      isFavorite: false,
      mainImageUrl: made.pictures[0],
      images: made.pictures.map((imageUrl, sortOrder) => expect.objectContaining({ imageUrl, sortOrder })),
      createdTime: `${onTheClock(made.createdAt)}+08:00`,
      updatedTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/),
    }),
  },
};
