import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { ProductDetail, ProductRow } from "@/lib/domain/catalog/product-select";
import type { Page } from "@/lib/domain/page";
import { searchSchema } from "../fields";
import { operation } from "./contract";
import { productStatuses, productStatusSchema } from "./enums";
import { pageInput, pageQuery, pageSchema, pageView } from "./fields";
import { productDetailSchema, productDetailView, productSchema, productView } from "./views";

const sorts = { price: "price", created_at: "created", view_count: "views" } as const;

export const listProducts = operation({
  name: "listProducts",
  method: "GET",
  path: "/api/products",
  summary: "List products: keyword, category, status, sorting and paging",
  source: "004 §1",
  access: "public",
  query: z.object({
    q: searchSchema(100).optional(),
    category_id: wireId().optional(),
    status: productStatusSchema.optional(),
    ...pageQuery(),
    sort_by: z.enum(["price", "created_at", "view_count"]).optional(),
    order: z.enum(["asc", "desc"]).optional(),
  }),
  cacheTags: () => ["products"],
  input: ({ query }) => ({
    filter: {
      text: query.q ? { query: query.q, fields: ["title", "keywords"] as const } : undefined,
      categoryId: query.category_id,
      statuses: query.status && [productStatuses[query.status]],
    },
    sort: query.sort_by && sorts[query.sort_by],
    order: query.order,
    page: pageInput(query),
  }),
  output: pageSchema(productSchema),
  message: { zh: "查询成功", en: "Success" },
  present: (page: Page<ProductRow>, view) => pageView(page, (product) => productView(product, view)),
});

export const getProduct = operation({
  name: "getProduct",
  method: "GET",
  path: "/api/products/{product_id}",
  summary: "One product with pictures, media and category",
  source: "004 §2",
  access: "public",
  params: z.object({ product_id: wireId() }),
  cacheTags: ({ params }) => [`product:${params.product_id}`, "categories"],
  input: ({ params }) => ({ id: params.product_id }),
  output: productDetailSchema,
  message: { zh: "查询成功", en: "Success" },
  present: (product: ProductDetail, view) => productDetailView(product, view),
});
