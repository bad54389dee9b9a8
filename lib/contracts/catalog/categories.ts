import { z } from "zod";
import type { TagRow } from "@/lib/domain/catalog/list-tags";
import type { CategoryNode } from "@/lib/domain/categories/category-select";
import { operation } from "./contract";
import { wireIdOrAll } from "./fields";
import { categorySchema } from "./views";

export const listCategories = operation({
  name: "listCategories",
  method: "GET",
  path: "/category/list",
  summary: "Every category, each first-level one before its children",
  source: "002 §1",
  access: "public",
  cacheTags: () => ["categories"],
  input: () => ({}),
  output: z.object({ categories: z.array(categorySchema) }),
  present: (nodes: CategoryNode[]) => ({
    categories: nodes
      .flatMap((node) => [node, ...node.children])
      .map(({ id, name }) => ({ categoryId: id, name })),
  }),
});

export const listTags = operation({
  name: "listTags",
  method: "GET",
  path: "/tag/list",
  summary: "The 100 tags with the most products, within a category if asked",
  source: "002 §2",
  access: "public",
  query: z.object({ categoryId: wireIdOrAll.optional() }),
  cacheTags: () => ["tags", "products", "categories"],
  input: ({ query }) => ({ categoryId: query.categoryId }),
  output: z.object({
    tags: z.array(z.object({ name: z.string(), tagId: z.int(), productCount: z.int() })),
  }),
  present: (tags: TagRow[]) => ({
    tags: tags.map(({ id, name, productCount }) => ({ name, tagId: id, productCount })),
  }),
});
