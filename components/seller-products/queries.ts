"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import {
  deleteProduct,
  freezeProduct,
  markSold,
  unfreezeProduct,
} from "@/lib/contracts/storefront/seller-products";

const params = (id: number) => ({ product_id: String(id) });

/** Takes a product down; the reason is shown to those who manage it. */
export const freezeProductMutation = mutationOptions({
  mutationFn: ({ id, note }: { id: number; note: string }) =>
    call(freezeProduct, { params: params(id), body: { reason: note } }),
});

/** Lists a product again, with a remark. */
export const unfreezeProductMutation = mutationOptions({
  mutationFn: ({ id, note }: { id: number; note: string }) =>
    call(unfreezeProduct, { params: params(id), body: { remark: note } }),
});

export type Sale = { id: number; skuId: number | undefined; quantity: number; note: string };

/** Records a sale made elsewhere. */
export const markSoldMutation = mutationOptions({
  mutationFn: ({ id, skuId, quantity, note }: Sale) =>
    call(markSold, { params: params(id), body: { sold_quantity: quantity, sku_id: skuId, note } }),
});

export const deleteProductMutation = mutationOptions({
  mutationFn: (id: number) => call(deleteProduct, { params: params(id) }),
});
