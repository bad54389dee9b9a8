import { requireRole, type SignedIn } from "../context";
import { DomainError } from "../errors";

/** Throws `shop.not_found` for no shop and `shop.not_manager` for one that the caller does not manage. */
export async function requireManager(context: SignedIn, shopId: number): Promise<void> {
  requireRole(context, "SELLER");
  const { actor, db } = context;
  if (actor.shopId === shopId) return;
  const shop = await db.shop.findUnique({ where: { id: shopId }, select: { id: true } });
  throw new DomainError(shop ? "shop.not_manager" : "shop.not_found");
}
