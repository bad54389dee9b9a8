import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { may, requirePermission } from "../permissions";

/** Throws `shop.not_found` for no shop and `shop.not_manager` for one that the caller does not manage. */
export async function requireManager(context: SignedIn, shopId: number): Promise<void> {
  requirePermission(context, "shop.join");
  const { actor, db } = context;
  if (may(actor, "shop.manage", { shopId })) return;
  const shop = await db.shop.findUnique({ where: { id: shopId }, select: { id: true } });
  throw new DomainError(shop ? "shop.not_manager" : "shop.not_found");
}
