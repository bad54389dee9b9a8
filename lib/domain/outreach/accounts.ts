/** Whose settings, budget and refusals count: the shop's, or the seller's without one. `shop:12`, `seller:7`. */
export function accountOf({ shopId, userId }: { shopId: number | null; userId: number }): string {
  return shopId === null ? `seller:${userId}` : `shop:${shopId}`;
}
