import { enqueue } from "@/lib/jobs/enqueue";
import { settleShopJob } from "@/lib/jobs/settle-shop";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { requireNobodyNamed } from "../moderation/reporters";
import type { Rule } from "../moderation/rules";
import { requirePermission } from "../permissions";

export type CloseShop = {
  id: number;
  ground: Rule;
  /** What was found; those who manage the shop read it, so nobody who reported may be named in it. */
  facts: string;
};

/**
 * Closes a shop: nobody visits it, joins it or publishes in it, and a job takes down what it offers, each product with
 * these reasons and its own way to appeal. Said again, it changes the reasons for what is still to be taken down. Throws
 * `auth.wrong_role`, `shop.not_found`, `decision.own_product`, `decision.names_reporter`.
 */
export async function closeShop(context: SignedIn, { id, ground, facts }: CloseShop): Promise<void> {
  requirePermission(context, "shop.oversee");
  if (context.actor.shopId === id) throw new DomainError("decision.own_product");
  await inTransaction(context, async (tx) => {
    await requireNobodyNamed(tx, { product: { shopId: id } }, facts);
    const { count } = await tx.db.shop.updateMany({
      where: { id },
      data: { closedAt: tx.clock(), closedById: tx.actor.id, closedGround: ground, closedFor: facts },
    });
    if (count === 0) throw new DomainError("shop.not_found");
    expire(tx, "shops", `shop:${id}`);
    recordAudit(tx, { act: "shop.closed", id, shopId: id, after: { ground } });
    enqueue(tx, settleShopJob, { shopId: id });
  });
}

/**
 * Opens a closed shop again; a job brings back what its closing took down. One that its last manager has closed stays so.
 * Throws `auth.wrong_role`, `shop.not_found`, `decision.own_product`.
 */
export async function reopenShop(context: SignedIn, { id }: { id: number }): Promise<void> {
  requirePermission(context, "shop.oversee");
  if (context.actor.shopId === id) throw new DomainError("decision.own_product");
  await inTransaction(context, async (tx) => {
    const { count } = await tx.db.shop.updateMany({
      where: { id, closedById: { not: null } },
      data: { closedAt: null, closedById: null, closedGround: null, closedFor: null },
    });
    if (count === 0) {
      if ((await tx.db.shop.count({ where: { id } })) === 0) throw new DomainError("shop.not_found");
      return;
    }
    expire(tx, "shops", `shop:${id}`);
    recordAudit(tx, { act: "shop.reopened", id, shopId: id });
    enqueue(tx, settleShopJob, { shopId: id });
  });
}
