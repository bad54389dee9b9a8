import { merged, type SharedUrl } from "@/lib/api/shared-url";

/** The URLs that two documents claim, and what tells their clients apart. */
export const sharedUrls = {
  product: { path: "/api/products/{product_id}", parameters: {}, fallback: merged },
  categories: {
    path: "/api/categories",
    parameters: { storefront: ["tree", "parent_id", "level", "q", "page", "size", "sort_by", "order"] },
    fallback: "storefront",
  },
  productList: {
    path: "/product/list",
    parameters: {
      catalog: ["tagId", "page", "sort", "search"],
      resale: [
        "pageNum",
        "keyword",
        "minPrice",
        "maxPrice",
        "sortField",
        "sortOrder",
        "status",
        "minConditionLevel",
        "location",
        "sellerId",
      ],
    },
    fallback: merged,
  },
} as const satisfies Record<string, SharedUrl>;
