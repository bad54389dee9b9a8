import { recordAudit } from "../audit/record-audit";
import { type Context, inTransaction, type SignedIn } from "../context";
import { requireOwnShop } from "../shops/own-shop";
import { recordHistory } from "./record-history";
import { returnStock } from "./take-stock";

/** The longest that pieces can be kept for an intent, in hours. */
export const longestHold = 720;

/** Until when pieces are kept for an intent that waits from now on; null where its shop keeps none. */
export function heldUntil({ clock }: Context, hours: number | null | undefined): Date | null {
  return hours ? new Date(clock().getTime() + hours * 3_600_000) : null;
}

export async function holdOfProduct(context: Context, productId: number): Promise<Date | null> {
  const product = await context.db.product.findUnique({
    where: { id: productId },
    select: { shop: { select: { stockHoldHours: true } } },
  });
  return heldUntil(context, product?.shop?.stockHoldHours);
}

/**
 * Decides for how many hours (1–720) the caller's shop keeps pieces for intents that are submitted from now on; null for
 * not at all. What is kept already stays so until its time is over. Throws `shop.none` and `shop.not_manager`.
 */
export function setStockHold(context: SignedIn, { hours }: { hours: number | null }): Promise<number | null> {
  return inTransaction(context, async (tx) => {
    const shopId = requireOwnShop(tx);
    const before = await tx.db.shop.findUniqueOrThrow({
      where: { id: shopId },
      select: { stockHoldHours: true },
    });
    await tx.db.shop.update({ where: { id: shopId }, data: { stockHoldHours: hours }, select: { id: true } });
    const facts = { before: { hours: before.stockHoldHours }, after: { hours } };
    recordAudit(tx, { act: "shop.stock_hold_set", id: shopId, shopId, ...facts });
    return hours;
  });
}

/** The hours that the caller's shop keeps pieces; null for not at all. */
export async function getStockHold({ actor, db }: SignedIn): Promise<number | null> {
  if (actor.shopId === null) return null;
  const shop = await db.shop.findUnique({ where: { id: actor.shopId }, select: { stockHoldHours: true } });
  return shop?.stockHoldHours ?? null;
}

const batchSize = 100;

/** Gives back what was kept for intents whose time is over; they go on waiting without. Returns how many. */
export async function expireHolds(context: Context): Promise<number> {
  let expired = 0;
  for (;;) {
    const rows = await context.db.purchaseIntent.findMany({
      where: { heldUntil: { lte: context.clock() } },
      select: { id: true, productId: true, skuId: true, quantity: true },
      orderBy: { heldUntil: "asc" },
      take: batchSize,
    });
    for (const row of rows) if (await expireHold(context, row)) expired += 1;
    if (rows.length < batchSize) return expired;
  }
}

type Held = { id: number; productId: number; skuId: number; quantity: number };

/** An answer that comes first has taken the hold along. */
function expireHold(context: Context, { id, ...pieces }: Held): Promise<boolean> {
  return inTransaction(context, async (tx) => {
    const { count } = await tx.db.purchaseIntent.updateMany({
      where: { id, heldUntil: { lte: tx.clock() } },
      data: { heldUntil: null, stockTaken: false },
    });
    if (count === 0) return false;
    await recordHistory(tx, { intentId: id, kind: "HOLD_EXPIRED" });
    await returnStock(tx, { id, ...pieces });
    return true;
  });
}
