"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import {
  createCategory,
  deleteCategory,
  moveCategory,
  updateCategory,
} from "@/lib/contracts/storefront/categories";

export type Leaf = { id: number; name: string; nameEn: string | null };
export type Branch = Leaf & { children: Leaf[] };

const params = (id: number) => ({ category_id: String(id) });

export const createCategoryMutation = mutationOptions({
  mutationFn: ({ parentId, name }: { parentId: number | null; name: string }) =>
    call(createCategory, { body: { parent_id: parentId, category_name: name } }),
});

export const renameCategoryMutation = mutationOptions({
  mutationFn: ({ id, name }: { id: number; name: string }) =>
    call(updateCategory, { params: params(id), body: { category_name: name } }),
});

/** To the end of another parent's children, or to a position (from 0) among its siblings. */
export const moveCategoryMutation = mutationOptions({
  mutationFn: ({ id, parentId, order }: { id: number; parentId?: number | null; order?: number }) =>
    call(moveCategory, { params: params(id), body: { new_parent_id: parentId, new_order: order } }),
});

export const deleteCategoryMutation = mutationOptions({
  mutationFn: (id: number) => call(deleteCategory, { params: params(id) }),
});
