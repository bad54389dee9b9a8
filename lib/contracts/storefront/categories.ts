import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { idSchema, wireBoolean, wireId, wireInt } from "@/lib/api/fields";
import type { CategoryNode, CategoryRow } from "@/lib/domain/categories/category-select";
import type { Page } from "@/lib/domain/page";
import { nameSchema, searchSchema } from "../fields";
import { operation } from "./contract";
import { pageInput, pageQuery, pageSchema, pageView, timeFields, times } from "./fields";

const categorySchema = z
  .object({
    category_id: z.int(),
    parent_id: z.int().nullable(),
    category_name: z.string(),
    category_level: z.int(),
    category_order: z.int(),
    ...timeFields,
  })
  .meta({ id: "Category" });

const nodeSchema = categorySchema.extend({
  get children() {
    return z.array(nodeSchema);
  },
});

type Node = z.input<typeof nodeSchema>;

function categoryView(category: CategoryRow, view: View) {
  return {
    category_id: category.id,
    parent_id: category.parentId,
    category_name: category.name,
    category_level: category.level,
    category_order: category.position,
    ...times(category, view),
  };
}

function nodeView(node: CategoryNode, view: View): Node {
  return { ...categoryView(node, view), children: node.children.map((child) => nodeView(child, view)) };
}

const filters = {
  parent_id: wireId().optional(),
  level: wireInt({ min: 1, max: 2 }).optional(),
  q: searchSchema(64).optional(),
  sort_by: z.enum(["created_at", "category_name"]).optional(),
  order: z.enum(["asc", "desc"]).optional(),
};

const sorts = { created_at: "created", category_name: "name" } as const;

const filterQuery = z.object(filters);
const flatQuery = z.object({ ...filters, ...pageQuery({ preset: 50, max: 1000 }) });

const filterInput = (query: z.output<typeof filterQuery>) => ({
  parentId: query.parent_id,
  level: query.level,
  query: query.q,
  sort: query.sort_by && sorts[query.sort_by],
  order: query.order,
});

const message = { zh: "查询成功", en: "Success" };
const seller = ["SELLER", "ADMIN"] as const;
const params = z.object({ category_id: wireId() });
const one = { output: categorySchema, present: categoryView };

/** The same operation under `/api/admin`, which the document also names. */
const alsoAdmin = (path: string) => ({ path, aliases: [path.replace("/api/seller/", "/api/admin/")] });

export const listPublicCategories = operation({
  name: "listPublicCategories",
  method: "GET",
  path: "/api/categories",
  summary: "Categories as a tree, or flat and paged with tree=false",
  source: "004 §18.A.1",
  access: "public",
  query: flatQuery.extend({ tree: wireBoolean().default(true) }),
  cacheTags: () => ["categories"],
  input: ({ query }) => ({ ...filterInput(query), tree: query.tree, page: pageInput(query) }),
  output: z.union([z.array(nodeSchema), pageSchema(categorySchema)]),
  message,
  present: (result: CategoryNode[] | Page<CategoryRow>, view) =>
    Array.isArray(result)
      ? result.map((node) => nodeView(node, view))
      : pageView(result, (row) => categoryView(row, view)),
});

export const getPublicCategory = operation({
  name: "getPublicCategory",
  method: "GET",
  path: "/api/categories/{category_id}",
  summary: "One category",
  source: "004 §18.A.2",
  access: "public",
  params,
  cacheTags: () => ["categories"],
  input: ({ params }) => ({ id: params.category_id }),
  message,
  ...one,
});

export const listCategories = operation({
  name: "listCategories",
  method: "GET",
  ...alsoAdmin("/api/seller/categories"),
  summary: "Categories, flat and paged",
  source: "004 §18.B.1",
  access: seller,
  query: flatQuery,
  input: ({ query }) => ({ ...filterInput(query), page: pageInput(query) }),
  output: pageSchema(categorySchema),
  message,
  present: (page: Page<CategoryRow>, view) => pageView(page, (row) => categoryView(row, view)),
});

export const getCategoryTree = operation({
  name: "getCategoryTree",
  method: "GET",
  ...alsoAdmin("/api/seller/categories/tree"),
  summary: "Categories as a tree",
  source: "004 §18.B.2",
  access: seller,
  query: filterQuery,
  input: ({ query }) => filterInput(query),
  output: z.array(nodeSchema),
  message,
  present: (nodes: CategoryNode[], view) => nodes.map((node) => nodeView(node, view)),
});

export const getCategory = operation({
  name: "getCategory",
  method: "GET",
  ...alsoAdmin("/api/seller/categories/{category_id}"),
  summary: "One category",
  source: "004 §18.B.3",
  access: seller,
  params,
  input: ({ params }) => ({ id: params.category_id }),
  message,
  ...one,
});

export const createCategory = operation({
  name: "createCategory",
  method: "POST",
  ...alsoAdmin("/api/seller/categories"),
  summary: "Create a category; without a parent it is a first-level one",
  source: "004 §18.B.4",
  access: seller,
  body: z.object({ parent_id: idSchema.nullish(), category_name: nameSchema(64) }),
  input: ({ body }) => ({ parentId: body.parent_id ?? null, name: body.category_name }),
  message: { zh: "创建成功", en: "Created" },
  ...one,
});

export const updateCategory = operation({
  name: "updateCategory",
  method: "PUT",
  ...alsoAdmin("/api/seller/categories/{category_id}"),
  summary: "Rename a category or give it another parent; what is absent stays",
  source: "004 §18.B.5",
  access: seller,
  params,
  body: z.object({ parent_id: idSchema.nullable().optional(), category_name: nameSchema(64).optional() }),
  input: ({ params, body }) => ({
    id: params.category_id,
    parentId: body.parent_id,
    name: body.category_name,
  }),
  message: { zh: "更新成功", en: "Saved" },
  ...one,
});

export const deleteCategory = operation({
  name: "deleteCategory",
  method: "DELETE",
  ...alsoAdmin("/api/seller/categories/{category_id}"),
  summary: "Delete a category without children and products",
  source: "004 §18.B.6",
  access: seller,
  params,
  input: ({ params }) => ({ id: params.category_id }),
  output: z.null(),
  message: { zh: "删除成功", en: "Deleted" },
  present: (_: unknown) => null,
});

export const moveCategory = operation({
  name: "moveCategory",
  method: "PATCH",
  ...alsoAdmin("/api/seller/categories/{category_id}/move"),
  summary:
    "Move a category under another parent (null: to the first level) or to another place among its siblings",
  source: "004 §18.B.7",
  access: seller,
  params,
  body: z.object({
    new_parent_id: idSchema.nullable().optional(),
    new_order: z.int().min(0).max(100_000).nullish(),
  }),
  input: ({ params, body }) => ({
    id: params.category_id,
    parentId: body.new_parent_id,
    order: body.new_order ?? undefined,
  }),
  message: { zh: "移动成功", en: "Moved" },
  ...one,
});
