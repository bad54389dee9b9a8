import type { SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";

/**
 * Makes the caller a manager, inside the transaction of the use case that admits it. The conditional update decides
 * between concurrent attempts to get into two shops. Throws `shop.already_managing`.
 */
export async function joinShop(context: SignedIn, shopId: number): Promise<void> {
  const { count } = await context.db.user.updateMany({
    where: { id: context.actor.id, role: "SELLER", shopId: null },
    data: { shopId, managesSince: context.clock() },
  });
  if (count === 0) throw new DomainError("shop.already_managing");
  expire(context, "shops", `shop:${shopId}`);
}
