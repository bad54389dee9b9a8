import { z } from "zod";
import { wireId, wireInt } from "@/lib/api/fields";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import type { ViewedProduct } from "@/lib/domain/catalog/view-product";
import type { Page } from "@/lib/domain/page";
import { searchSchema } from "../fields";
import { operation } from "./contract";
import { sortSchema, sorts, statuses, wireStatus } from "./enums";
import { pageInput, pageQuery, pageSchema, pageView, wirePrice } from "./fields";
import {
  ownProductSchema,
  ownProductView,
  productDetailSchema,
  productDetailView,
  productSchema,
  productView,
} from "./views";

const sortQuery = {
  sortField: sortSchema.default("time"),
  sortOrder: z.enum(["asc", "desc"]).default("desc"),
};

const sortInput = (query: z.output<z.ZodObject<typeof sortQuery>>) => ({
  sort: sorts[query.sortField],
  order: query.sortOrder,
});

const keyword = searchSchema(100).optional();

const textInput = (text: string | undefined) =>
  text ? { query: text, fields: ["title"] as const } : undefined;

const filterQuery = {
  keyword,
  categoryId: wireId().optional(),
  minPrice: wirePrice().optional(),
  maxPrice: wirePrice().optional(),
  status: wireStatus().default(1),
  minConditionLevel: wireInt({ min: 1, max: 10 }).optional(),
  location: searchSchema(150).optional(),
  sellerId: wireId().optional(),
};

type Filters = Omit<z.output<z.ZodObject<typeof filterQuery>>, "status"> & {
  status?: keyof typeof statuses | undefined;
};

const filterInput = (query: Filters) => ({
  text: textInput(query.keyword),
  categoryId: query.categoryId,
  minPriceMinor: query.minPrice,
  maxPriceMinor: query.maxPrice,
  statuses: query.status === undefined ? undefined : statuses[query.status],
  minConditionLevel: query.minConditionLevel,
  locationPrefix: query.location,
  sellerId: query.sellerId,
});

const cacheTags = () => ["products"];

export const listResaleProducts = operation({
  name: "listResaleProducts",
  method: "GET",
  path: "/product/list",
  aliases: ["/product/search"],
  summary: "Listings: twelve filters, sorting and paging",
  source: "003 分页查询商品列表",
  access: "public",
  query: z.object({ ...pageQuery, ...filterQuery, ...sortQuery }),
  cacheTags,
  input: ({ query }) => ({ filter: filterInput(query), ...sortInput(query), page: pageInput(query) }),
  output: pageSchema(productSchema),
  present: (page: Page<ProductRow>, view) => pageView(page, (product) => productView(product, view)),
});

export const countProducts = operation({
  name: "countProducts",
  method: "GET",
  path: "/product/count",
  summary: "How many listings the filters find; without a status all of the caller's, or all public ones",
  access: "public",
  query: z.object({ ...pageQuery, ...filterQuery, status: wireStatus().optional(), ...sortQuery }),
  cacheTags,
  input: ({ query }) => filterInput(query),
  output: z.int(),
  present: (count: number) => count,
});

export const listMyProducts = operation({
  name: "listMyProducts",
  method: "GET",
  path: "/product/my-list",
  summary: "What the caller itself published, in every status",
  source: "003 用户发布商品列表",
  access: "user",
  query: z.object({ ...pageQuery, status: wireStatus().optional(), keyword, ...sortQuery }),
  input: ({ query }) => ({
    filter: {
      statuses: query.status === undefined ? undefined : statuses[query.status],
      text: textInput(query.keyword),
    },
    ...sortInput(query),
    page: pageInput(query),
  }),
  output: pageSchema(ownProductSchema),
  present: (page: Page<ProductRow>, view) => pageView(page, (product) => ownProductView(product, view)),
});

export const getProductDetail = operation({
  name: "getProductDetail",
  method: "GET",
  path: "/product/detail/{productId}",
  summary: "One listing; the look counts as a view",
  access: "public",
  params: z.object({ productId: wireId() }),
  input: ({ params }) => ({ id: params.productId }),
  output: productDetailSchema,
  present: (viewed: ViewedProduct, view) => productDetailView(viewed, view),
});
