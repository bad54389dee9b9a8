import { z } from "zod";
import { wireId, wireInt, wireSize } from "@/lib/api/fields";
import type { ProductDetail, ProductRow } from "@/lib/domain/catalog/product-select";
import { type Page, pageCount } from "@/lib/domain/page";
import { searchSchema } from "../fields";
import { operation } from "./contract";
import { sortSchema, sorts } from "./enums";
import { wireIdOrAll } from "./fields";
import { productDetailSchema, productDetailView, productSchema, productView } from "./views";

const paginationSchema = z.object({
  hasNextPage: z.boolean(),
  hasPreviousPage: z.boolean(),
  isFirstPage: z.boolean(),
  isLastPage: z.boolean(),
  pageCount: z.int(),
  pageNumber: z.int(),
  totalItemCount: z.int(),
});

/** Null when the page is empty, be it that nothing was found or that it lies beyond the last one. (002 §3) */
function paginationView(page: Page<ProductRow>): z.infer<typeof paginationSchema> | null {
  if (page.items.length === 0) return null;
  const last = pageCount(page);
  return {
    hasNextPage: page.number < last,
    hasPreviousPage: page.number > 1,
    isFirstPage: page.number === 1,
    isLastPage: page.number === last,
    pageCount: last,
    pageNumber: page.number,
    totalItemCount: page.total,
  };
}

export const listProducts = operation({
  name: "listProducts",
  method: "GET",
  path: "/product/list",
  summary: "Products by tag, category or text, sorted and paged",
  source: "002 §3",
  access: "public",
  query: z.object({
    tagId: wireIdOrAll.optional(),
    categoryId: wireIdOrAll.optional(),
    page: wireInt({ min: 1, max: 1_000_000 }).default(1),
    pageSize: wireSize({ max: 100, preset: 10 }),
    sort: sortSchema.default("dateDown"),
    search: searchSchema(100).optional(),
  }),
  cacheTags: () => ["products"],
  input: ({ query }) => ({
    ...sorts[query.sort],
    filter: {
      tagId: query.tagId,
      categoryId: query.categoryId,
      text: query.search ? { query: query.search, fields: ["title", "body"] as const } : undefined,
    },
    page: { number: query.page, size: query.pageSize },
  }),
  output: z.object({ pagination: paginationSchema.nullable(), products: z.array(productSchema) }),
  present: (page: Page<ProductRow>) => ({
    pagination: paginationView(page),
    products: page.items.map(productView),
  }),
});

export const getProduct = operation({
  name: "getProduct",
  method: "GET",
  path: "/product/{id}",
  summary: "One product with its SKUs and its pictures by rank",
  source: "002 §4",
  access: "public",
  params: z.object({ id: wireId() }),
  cacheTags: ({ params }) => [`product:${params.id}`, "categories"],
  input: ({ params }) => ({ id: params.id }),
  output: productDetailSchema,
  present: (product: ProductDetail) => productDetailView(product),
});
