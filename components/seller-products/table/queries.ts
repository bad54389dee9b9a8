"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { setLowStock } from "@/lib/contracts/console/low-stock";
import {
  createSavedView,
  deleteSavedView,
  saveTableColumns,
  updateSavedView,
} from "@/lib/contracts/console/saved-views";

const table = { table: "products" } as const;
const params = (id: number) => ({ ...table, view_id: String(id) });

export type ViewDraft = { name: string; query: string; shared: boolean };

export const createViewMutation = mutationOptions({
  mutationFn: (body: ViewDraft) => call(createSavedView, { params: table, body }),
});

export const updateViewMutation = mutationOptions({
  mutationFn: ({ id, ...body }: Partial<ViewDraft> & { id: number }) =>
    call(updateSavedView, { params: params(id), body }),
});

export const deleteViewMutation = mutationOptions({
  mutationFn: (id: number) => call(deleteSavedView, { params: params(id) }),
});

export const saveColumnsMutation = mutationOptions({
  mutationFn: (columns: string[]) => call(saveTableColumns, { params: table, body: { columns } }),
});

export const lowStockMutation = mutationOptions({
  mutationFn: (pieces: number) => call(setLowStock, { body: { pieces } }),
});
