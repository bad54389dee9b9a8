import { z } from "zod";
import { wireId, wireInt } from "@/lib/api/fields";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import {
  addressSchema,
  amountSchema,
  amountText,
  formInt,
  intOrDigits,
  maxStock,
  nameSchema,
  optionalMultiline,
} from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { codes } from "./response-format";
import { productPageSchema, productPageView, productSchema, productView } from "./views";

const texts = { name: nameSchema(200), description: optionalMultiline(50_000) };

/** An address, or none: clients write null or nothing between the quotes. */
const imageAddress = z
  .union([addressSchema, z.literal("")])
  .nullish()
  .transform((url) => url || undefined);

export const addProduct = operation({
  name: "addProduct",
  method: "POST",
  path: "/shop/{id}/product/add",
  summary: "Publish a product of the shop, as JSON with a picture's address or as a form with a picture file",
  source: "001 创建商品",
  access: ["SELLER"],
  limits: limits.products,
  idempotent: true,
  failureCode: codes.shop,
  params: z.object({ id: wireId() }),
  body: z.object({
    ...texts,
    price: z.union([amountSchema, amountText]),
    stock_quantity: intOrDigits({ max: maxStock }).default(0),
    image: z.union([imageAddress, z.file()]).optional(),
  }),
  form: z.object({
    ...texts,
    price: amountText,
    stock_quantity: formInt(maxStock).default(0),
    image: z.union([z.file(), addressSchema]).optional(),
  }),
  maxBytes: "file",
  input: ({ params, body }) => ({
    shopId: params.id,
    title: body.name,
    description: body.description ?? "",
    priceMinor: body.price,
    stock: body.stock_quantity,
    image: body.image,
  }),
  message: { zh: "商品创建成功", en: "Product created" },
  output: productSchema,
  present: (product: ProductDetail) => productView(product),
});

const pageSize = 10;
const pageQuery = z.object({ page: wireInt({ min: 1, max: 1_000_000 }).default(1) });

const list = {
  method: "GET",
  access: "public",
  failureCode: codes.shop,
  query: pageQuery,
  cacheTags: () => ["products"],
  message: { zh: "查询返回成功", en: "Products found" },
  output: productPageSchema,
  present: productPageView,
} as const;

export const listShopProducts = operation({
  ...list,
  name: "listShopProducts",
  path: "/shop/{id}/products",
  summary: "A shop's products on sale, ten to a page",
  source: "001 获取店内所有商品",
  params: z.object({ id: wireId() }),
  input: ({ params, query }): { shopId?: number; page: { number: number; size: number } } => ({
    shopId: params.id,
    page: { number: query.page, size: pageSize },
  }),
});

export const listAllProducts = operation({
  ...list,
  name: "listAllProducts",
  path: "/shop/products",
  summary: "Every seller's products on sale, ten to a page",
  source: "001 获取所有商品",
  input: ({ query }) => ({ page: { number: query.page, size: pageSize } }),
});
