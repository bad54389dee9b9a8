import type { Prisma } from "@/lib/generated/prisma/client";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import type { Context, SignedIn } from "../context";
import { inTransaction } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import type { Owned } from "../permissions";
import { lockProduct } from "./lock-product";
import { requireManaged } from "./product-access";
import { signByHand } from "./sign-changes";
import { moveStock } from "./stock-history";
import { liftTakeDown, type Reasons, recordTakeDown, requireNotTakenDown } from "./take-down";

const changedSelect = {
  id: true,
  status: true,
  updatedAt: true,
  skus: { where: { rank: 0 }, select: { stock: true } },
} as const;

/** SKUs of which something can be sold. */
export const inStock = { rank: { not: null }, stock: { gt: 0 } } satisfies Prisma.SkuWhereInput;

/** Makes every cached answer that shows this product stale, with the commit. */
export function expireProduct(context: Context, id: number): void {
  expire(context, "products", `product:${id}`);
}

/** What follows when a product has gone from one status to another: those who show it and those who follow it learn it. */
export function statusChanged(
  context: Context,
  { id, status: from }: { id: number; status: ProductStatus },
  to: ProductStatus,
): void {
  expireProduct(context, id);
  if (from !== to)
    recordEvent(context, { type: "product.status_changed", productId: id, payload: { from, to } });
}

/** Whether a product has anything left to sell; call it with the product locked. */
export async function hasStock({ db }: Context, productId: number): Promise<boolean> {
  return (await db.sku.count({ where: { productId, ...inStock } })) > 0;
}

/**
 * Takes a product off the lists, keeping the reason for its seller. An admin's take-down of someone else's product is
 * kept as a decision, which only an admin can lift. (004 §10, 003 下架商品)
 */
export function freezeProduct(context: SignedIn, { id, reason }: { id: number; reason?: string }) {
  return inTransaction(context, async (tx) => {
    const managed = await requireManaged(tx, id, "product.take_down");
    return (await takeOff(tx, managed, { facts: reason })).product;
  });
}

/** The same of a product that was found to be the caller's to take down, with all that a decision says. */
export async function takeOff(
  tx: SignedIn,
  managed: Owned & { id: number; status: ProductStatus },
  reasons: Reasons,
) {
  const { id } = managed;
  await lockProduct(tx, id);
  await signByHand(tx, managed);
  const decisionId = await recordTakeDown(tx, managed, reasons);
  const data = { status: "FROZEN", freezeReason: reasons.facts ?? null, unfreezeRemark: null } as const;
  const product = await tx.db.product.update({ where: { id }, data, select: changedSelect });
  statusChanged(tx, managed, product.status);
  return { product, decisionId };
}

/**
 * Lists a product again: ONLINE with stock, else OUT_OF_STOCK; an admin lifts a take-down with it. (004 §11)
 * Throws `product.taken_down` for those who manage it while an admin's take-down is open.
 */
export function unfreezeProduct(context: SignedIn, { id, remark }: { id: number; remark?: string }) {
  return inTransaction(context, async (tx) => {
    const managed = await requireManaged(tx, id, "product.list_again");
    await lockProduct(tx, id);
    await signByHand(tx, managed);
    await liftTakeDown(tx, managed);
    const status = (await hasStock(tx, id)) ? "ONLINE" : "OUT_OF_STOCK";
    const data = { status, unfreezeRemark: remark ?? null } as const;
    const product = await tx.db.product.update({ where: { id }, data, select: changedSelect });
    statusChanged(tx, managed, product.status);
    return product;
  });
}

export type MarkSold = { id: number; skuId?: number; quantity: number; note?: string };

/**
 * Takes a sale made elsewhere off the stock. Stock left: SOLD; none left: OUT_OF_STOCK. (004 §12)
 * Throws `product.out_of_stock` when there is less than that, `product.status_conflict` for a frozen product and
 * `product.taken_down` for one that an admin took down.
 */
export function markSold(context: SignedIn, { id, skuId, quantity, note }: MarkSold) {
  return inTransaction(context, async (tx) => {
    const managed = await requireManaged(tx, id);
    const sku = skuId ? { id: skuId, rank: { not: null } } : { rank: 0 };
    const sold = await tx.db.sku.findFirst({ where: { productId: id, ...sku }, select: { id: true } });
    const taken = sold && (await moveStock(tx, sold.id, -quantity, { reason: "SOLD", note }));
    if (!taken) throw new DomainError("product.out_of_stock");
    await lockProduct(tx, id);
    await signByHand(tx, managed);
    await requireNotTakenDown(tx, id);
    const status = (await hasStock(tx, id)) ? "SOLD" : "OUT_OF_STOCK";
    const data = { status, soldNote: note ?? null } as const;
    // Sold or not, what was taken down comes back through `unfreezeProduct` alone.
    const { count } = await tx.db.product.updateMany({ where: { id, status: { not: "FROZEN" } }, data });
    if (count === 0) throw new DomainError("product.status_conflict");
    const product = await tx.db.product.findUniqueOrThrow({ where: { id }, select: changedSelect });
    recordEvent(tx, { type: "stock.changed", productId: id, payload: { taken: quantity } });
    statusChanged(tx, managed, product.status);
    return product;
  });
}

/** After stock has changed: ONLINE without stock becomes OUT_OF_STOCK, and the other way round. */
export async function settleStatus(context: Context, productId: number): Promise<void> {
  const { product } = context.db;
  const emptied = await product.updateMany({
    where: { id: productId, status: "ONLINE", skus: { none: inStock } },
    data: { status: "OUT_OF_STOCK" },
  });
  const filled = await product.updateMany({
    where: { id: productId, status: "OUT_OF_STOCK", skus: { some: inStock } },
    data: { status: "ONLINE" },
  });
  if (emptied.count > 0) statusChanged(context, { id: productId, status: "ONLINE" }, "OUT_OF_STOCK");
  if (filled.count > 0) statusChanged(context, { id: productId, status: "OUT_OF_STOCK" }, "ONLINE");
}

/** Deletes for every reader; rows that intents and campaigns refer to stay. (000 §2.2.3) */
export function archiveProduct(context: SignedIn, { id }: { id: number }): Promise<void> {
  return inTransaction(context, async (tx) => {
    const { shopId, status } = await requireManaged(tx, id);
    const where = { id, archivedAt: null };
    const { count } = await tx.db.product.updateMany({ where, data: { archivedAt: tx.clock() } });
    if (count === 0) return;
    expireProduct(tx, id);
    recordEvent(tx, { type: "product.deleted", productId: id });
    recordAudit(tx, { act: "product.deleted", id, shopId, before: { status } });
  });
}
