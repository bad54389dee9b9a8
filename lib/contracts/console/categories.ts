import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { CategoryUse } from "@/lib/domain/categories/read-shelves";
import { clearableText, nameSchema, searchSchema } from "../fields";
import { operation } from "./contract";

export const categoryName = nameSchema(64);
export const categoryNameEn = clearableText(64);

const names = { name: categoryName, name_en: categoryNameEn };

const namesOf = (body: { name: string; name_en?: string | null | undefined }) => ({
  name: body.name,
  nameEn: body.name_en ?? null,
});

const params = z.object({ category_id: wireId() });
const nothing = { status: 204, output: z.null(), present: (_: unknown) => null } as const;
const sellers = ["SELLER", "ADMIN"] as const;

export const addCategory = operation({
  name: "addCategory",
  method: "POST",
  path: "/api/console/categories",
  summary: "Add a category: a seller under a first-level one, an admin anywhere",
  access: sellers,
  status: 201,
  body: z.object({ ...names, parent_id: idSchema.nullable() }),
  input: ({ body }) => ({ ...namesOf(body), parentId: body.parent_id }),
  output: z.object({ category_id: z.int() }),
  present: ({ id }: { id: number }) => ({ category_id: id }),
});

export const renameCategory = operation({
  name: "renameCategory",
  method: "PUT",
  path: "/api/console/categories/{category_id}/names",
  summary: "Give a category other names; `seen` are those that the caller has read",
  access: ["ADMIN"],
  params,
  body: z.object({
    ...names,
    seen: z.object({ name: searchSchema(200), name_en: searchSchema(200).nullable() }),
  }),
  input: ({ params, body }) => ({
    id: params.category_id,
    ...namesOf(body),
    seen: { name: body.seen.name, nameEn: body.seen.name_en },
  }),
  ...nothing,
});

export const placeCategory = operation({
  name: "placeCategory",
  method: "PUT",
  path: "/api/console/categories/{category_id}/place",
  summary:
    "Put a category with all below it under a parent (null: the first level), in front of a sibling or behind all",
  access: ["ADMIN"],
  params,
  body: z.object({ parent_id: idSchema.nullable(), before_id: idSchema.nullable() }),
  input: ({ params, body }) => ({
    id: params.category_id,
    parentId: body.parent_id,
    before: body.before_id,
  }),
  ...nothing,
});

export const removeCategory = operation({
  name: "removeCategory",
  method: "DELETE",
  path: "/api/console/categories/{category_id}",
  summary: "Delete a category that nothing refers to",
  access: ["ADMIN"],
  params,
  input: ({ params }) => ({ id: params.category_id }),
  ...nothing,
});

export const getCategoryUse = operation({
  name: "getCategoryUse",
  method: "GET",
  path: "/api/console/categories/{category_id}/use",
  summary: "What keeps a category from being deleted; products are counted up to 1,000",
  access: sellers,
  params,
  input: ({ params }) => ({ id: params.category_id }),
  output: z.object({
    products: z.int(),
    deleted_products: z.int(),
    children: z.int(),
    shops: z.int().meta({ description: "Shops that put new products here by themselves." }),
  }),
  present: ({ deleted, ...use }: CategoryUse) => ({ ...use, deleted_products: deleted }),
});
