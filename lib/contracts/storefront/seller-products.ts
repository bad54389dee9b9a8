import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { idSchema, wireId } from "@/lib/api/fields";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import type { Page } from "@/lib/domain/page";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { maxStock, optionalMultiline, searchSchema } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { productStatuses, productStatusNames, productStatusSchema } from "./enums";
import { pageInput, pageQuery, pageSchema, pageView, time, timeFields } from "./fields";
import { productBody, productChange, productForm, productInput, productPatch } from "./product-body";
import { ownProductSchema, ownProductView } from "./views";

const params = z.object({ product_id: wireId() });

type Published = { id: number; status: ProductStatus; createdAt: Date; updatedAt: Date };
type Changed = { id: number; status: ProductStatus; updatedAt: Date };

const published = z.object({ product_id: z.int(), product_status: productStatusSchema, ...timeFields });
const changed = published.omit({ created_at: true });

function changedView({ id, status, updatedAt }: Changed, view: View) {
  return { product_id: id, product_status: productStatusNames[status], updated_at: time(updatedAt, view) };
}

function publishedView(product: Published, view: View) {
  return { ...changedView(product, view), created_at: time(product.createdAt, view) };
}

export const createProduct = operation({
  name: "createProduct",
  method: "POST",
  path: "/api/seller/products",
  summary: "Publish a product, as JSON or as a form with picture files",
  source: "004 §8",
  access: "user",
  limits: limits.products,
  idempotent: true,
  body: productBody,
  form: productForm,
  maxBytes: "file",
  input: ({ body }) => productInput(body),
  output: published,
  message: { zh: "发布成功", en: "Published" },
  present: publishedView,
});

export const updateProduct = operation({
  name: "updateProduct",
  method: "PUT",
  path: "/api/seller/products/{product_id}",
  summary: "Change a product; what is absent stays",
  access: "user",
  params,
  body: productPatch,
  input: ({ params, body }) => ({ id: params.product_id, patch: productChange(body) }),
  output: published,
  message: { zh: "更新成功", en: "Saved" },
  present: publishedView,
});

export const listSellerProducts = operation({
  name: "listSellerProducts",
  method: "GET",
  path: "/api/seller/products",
  summary: "The caller's products in every status",
  source: "004 §9",
  access: "user",
  query: z.object({
    status: productStatusSchema.optional(),
    q: searchSchema(100).optional(),
    category_id: wireId().optional(),
    ...pageQuery(),
  }),
  input: ({ query }) => ({
    filter: {
      statuses: query.status && [productStatuses[query.status]],
      categoryId: query.category_id,
      text: query.q ? { query: query.q, fields: ["title", "keywords"] as const } : undefined,
    },
    page: pageInput(query),
  }),
  output: pageSchema(ownProductSchema),
  message: { zh: "查询成功", en: "Success" },
  present: (page: Page<ProductRow>, view) => pageView(page, (product) => ownProductView(product, view)),
});

export const freezeProduct = operation({
  name: "freezeProduct",
  method: "PUT",
  path: "/api/seller/products/{product_id}/freeze",
  summary: "Take a product down, with a reason",
  source: "004 §10",
  access: "user",
  params,
  body: z.object({ reason: optionalMultiline(500) }),
  input: ({ params, body }) => ({ id: params.product_id, reason: body.reason }),
  output: changed,
  present: changedView,
});

export const unfreezeProduct = operation({
  name: "unfreezeProduct",
  method: "PUT",
  path: "/api/seller/products/{product_id}/unfreeze",
  summary: "List a product again, with a remark",
  source: "004 §11",
  access: "user",
  params,
  body: z.object({ remark: optionalMultiline(500) }),
  input: ({ params, body }) => ({ id: params.product_id, remark: body.remark }),
  output: changed,
  present: changedView,
});

export const markSold = operation({
  name: "markSold",
  method: "PUT",
  path: "/api/seller/products/{product_id}/mark-sold",
  summary: "Record a sale made elsewhere",
  source: "004 §12",
  access: "user",
  params,
  body: z.object({
    sold_quantity: z.int().min(1).max(maxStock).nullish(),
    note: optionalMultiline(500),
    sku_id: idSchema.optional(),
  }),
  input: ({ params, body }) => ({
    id: params.product_id,
    quantity: body.sold_quantity ?? 1,
    note: body.note,
    skuId: body.sku_id,
  }),
  output: changed.extend({ stock_quantity: z.int() }),
  present: (product: Changed & { skus: { stock: number }[] }, view) => ({
    ...changedView(product, view),
    stock_quantity: product.skus[0]?.stock ?? 0,
  }),
});

export const deleteProduct = operation({
  name: "deleteProduct",
  method: "DELETE",
  path: "/api/seller/products/{product_id}",
  summary: "Delete a product; its intents stay readable",
  access: "user",
  params,
  input: ({ params }) => ({ id: params.product_id }),
  output: z.null(),
  message: { zh: "删除成功", en: "Deleted" },
  present: (_: unknown) => null,
});
