import { z } from "zod";
import type { CategoryNode } from "@/lib/domain/categories/category-select";
import { operation } from "./contract";

export const listCategories = operation({
  name: "listCategories",
  method: "GET",
  path: "/api/categories",
  summary: "Every category, each first-level one before its children; products take second-level ones",
  source: "000 §3.1",
  access: "public",
  cacheTags: () => ["categories"],
  input: () => ({}),
  output: z.array(z.object({ category_id: z.string(), name: z.string() })),
  present: (nodes: CategoryNode[]) =>
    nodes
      .flatMap((node) => [node, ...node.children])
      .map(({ id, name }) => ({ category_id: String(id), name })),
});
