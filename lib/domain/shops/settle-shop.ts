import { lockProduct } from "../catalog/lock-product";
import { expireProduct, takeOff } from "../catalog/product-status";
import { standing } from "../catalog/take-down";
import { type Context, inTransaction } from "../context";
import { actAs } from "../imports/job-actor";
import { ruleOf } from "../moderation/rules";
import { undoTakeDown } from "../moderation/undo-take-down";

/** How many products share a transaction. */
const batch = 25;

/**
 * Takes down what a shop offers that an admin has closed, gives what one offered that its last manager has closed back to
 * its sellers, or brings back what the closing of an open one had taken down: whatever the shop is now, however often it
 * runs.
 */
export async function settleShop(context: Context, { shopId }: { shopId: number }): Promise<void> {
  let after: number | undefined = 0;
  while (after !== undefined) {
    const from: number = after;
    after = await inTransaction(context, (tx) => settleFrom(tx, shopId, from));
  }
}

type Closing = { closedById: number; closedGround: string; closedFor: string };

/** The last product of this batch; undefined behind the last of all. */
async function settleFrom(tx: Context, shopId: number, after: number): Promise<number | undefined> {
  // Until the commit it is as it is read here.
  await tx.db.$queryRaw`SELECT 1 FROM shops WHERE id = ${shopId} FOR SHARE`;
  const shop = await tx.db.shop.findUnique({
    where: { id: shopId },
    select: { closedAt: true, closedById: true, closedGround: true, closedFor: true },
  });
  if (!shop) return undefined;
  const { closedAt, closedById, closedGround, closedFor } = shop;
  if (closedAt !== null && closedById === null) return giveBack(tx, shopId, after);
  return closedById === null || closedGround === null || closedFor === null
    ? putBack(tx, shopId, after)
    : takeDown(tx, shopId, after, { closedById, closedGround, closedFor });
}

async function takeDown(tx: Context, shopId: number, after: number, closing: Closing) {
  const { closedById, closedGround, closedFor: facts } = closing;
  const admin = await actAs(tx, closedById, "settle-shop");
  const products = await tx.db.product.findMany({
    where: { shopId, id: { gt: after }, sellerId: { not: closedById }, decisions: { none: standing } },
    orderBy: { id: "asc" },
    take: batch,
    select: { id: true, sellerId: true, shopId: true, status: true },
  });
  for (const product of products)
    await takeOff(admin, product, { ground: ruleOf(closedGround), facts, withShop: true });
  return products.at(-1)?.id;
}

/** Products on sale stay so, as those of a seller without a shop; drafts go back, too. */
async function giveBack(tx: Context, shopId: number, after: number) {
  await tx.db.productDraft.updateMany({ where: { shopId }, data: { shopId: null } });
  const products = await tx.db.product.findMany({
    where: { shopId, id: { gt: after } },
    orderBy: { id: "asc" },
    take: batch,
    select: { id: true },
  });
  for (const { id } of products) {
    await lockProduct(tx, id);
    await tx.db.product.update({ where: { id }, data: { shopId: null }, select: { id: true } });
    expireProduct(tx, id);
  }
  return products.at(-1)?.id;
}

async function putBack(tx: Context, shopId: number, after: number) {
  const decisions = await tx.db.decision.findMany({
    where: { ...standing, withShop: true, product: { shopId, id: { gt: after } } },
    orderBy: { productId: "asc" },
    take: batch,
    select: { id: true, productId: true, before: true },
  });
  for (const decision of decisions) await undoTakeDown(tx, decision);
  return decisions.at(-1)?.productId;
}
