import { enqueue } from "@/lib/jobs/enqueue";
import { settleShopJob } from "@/lib/jobs/settle-shop";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { notify } from "../notices/notify";
import { usable } from "./list-invitations";
import { lockOpenShop } from "./lock-open-shop";
import { requireOwnShop } from "./own-shop";
import type { ShopFate } from "./shop-fates";

/**
 * Makes the caller no manager of its shop any more. What it has listed stays in the shop, and its seller's as well. The
 * last one has to say what becomes of the shop: it stays open for whoever comes with one of its codes, or it is closed for
 * good, and what it offers goes back to those who have listed it. Others need not say it, and whatever they say does
 * nothing. A shop that an admin has closed is left by nobody. Throws `shop.none`, `shop.not_manager`, `shop.closed`,
 * `shop.last_manager`, and `shop.no_successor` where no code can be used.
 */
export async function leaveShop(
  context: SignedIn,
  { becomes }: { becomes?: ShopFate | undefined },
): Promise<void> {
  const shopId = requireOwnShop(context);
  const { id } = context.actor;
  await inTransaction(context, async (tx) => {
    // Of two who are the last and leave at once, the second sees that the first is gone.
    await lockOpenShop(tx, shopId);
    const { count } = await tx.db.user.updateMany({
      where: { id, shopId },
      data: { shopId: null, managesSince: null },
    });
    if (count === 0) throw new DomainError("shop.none");
    const isLast = (await tx.db.user.count({ where: { shopId } })) === 0;
    if (isLast) await settle(tx, shopId, becomes);
    recordAudit(tx, { act: "shop.left", id: shopId, shopId, after: { last: isLast } });
    notify(tx, { kind: "shop.left", id, to: { managing: shopId }, facts: { userId: id } });
    expire(tx, "shops", `shop:${shopId}`);
  });
}

async function settle(tx: SignedIn, shopId: number, becomes: ShopFate | undefined): Promise<void> {
  if (!becomes) throw new DomainError("shop.last_manager");
  if (becomes === "handed_over") {
    const codes = await tx.db.shopInvitation.count({ where: { shopId, ...usable(tx) } });
    if (codes === 0) throw new DomainError("shop.no_successor");
    return;
  }
  await tx.db.shop.update({ where: { id: shopId }, data: { closedAt: tx.clock() }, select: { id: true } });
  await tx.db.shopInvitation.updateMany({ where: { shopId, isActive: true }, data: { isActive: false } });
  recordAudit(tx, { act: "shop.ended", id: shopId, shopId });
  enqueue(tx, settleShopJob, { shopId });
}
