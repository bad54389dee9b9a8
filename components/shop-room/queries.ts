"use client";

import { mutationOptions } from "@tanstack/react-query";
import { type CallInput, call } from "@/lib/api/client";
import {
  createShopCode,
  editShop,
  getOwnShop,
  joinShop,
  leaveShop,
  openShop,
  revokeShopCode,
} from "@/lib/contracts/console/own-shop";
import type { ShopFate } from "@/lib/domain/shops/shop-fates";

export const loadShop = () => call(getOwnShop, {});

export const openShopMutation = mutationOptions({
  mutationFn: (body: CallInput<typeof openShop>["body"]) => call(openShop, { body }),
});

/** Changes the shop as it was read; what the changes leave out stays. */
export const editShopMutation = mutationOptions({
  mutationFn: (body: CallInput<typeof editShop>["body"]) => call(editShop, { body }),
});

export const createCodeMutation = mutationOptions({
  mutationFn: (body: CallInput<typeof createShopCode>["body"]) => call(createShopCode, { body }),
});

export const revokeCodeMutation = mutationOptions({
  mutationFn: (id: number) => call(revokeShopCode, { params: { code_id: String(id) } }),
});

export const joinMutation = mutationOptions({
  mutationFn: (code: string) => call(joinShop, { body: { code } }),
});

export const leaveMutation = mutationOptions({
  mutationFn: (becomes: ShopFate | null) => call(leaveShop, { body: { becomes } }),
});
