import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context, SignedIn } from "../context";
import { expire, inTransaction } from "../context";
import { DomainError } from "../errors";
import { lockProduct } from "./lock-product";
import { requireManaged } from "./product-access";
import { liftTakeDown, recordTakeDown, requireNotTakenDown } from "./take-down";

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

/** Whether a product has anything left to sell; call it with the product locked. */
export async function hasStock({ db }: Context, productId: number): Promise<boolean> {
  return (await db.sku.count({ where: { productId, ...inStock } })) > 0;
}

/**
 * Takes a product off the lists, keeping the reason for its seller. An admin's take-down of someone else's product is
 * kept as a fact of its own, which only an admin can lift. (004 §10, 003 下架商品)
 */
export function freezeProduct(context: SignedIn, { id, reason }: { id: number; reason?: string }) {
  return inTransaction(context, async (tx) => {
    const managed = await requireManaged(tx, id, { admin: true });
    await lockProduct(tx, id);
    await recordTakeDown(tx, managed, reason);
    const data = { status: "FROZEN", freezeReason: reason ?? null, unfreezeRemark: null } as const;
    const product = await tx.db.product.update({ where: { id }, data, select: changedSelect });
    expireProduct(tx, id);
    return product;
  });
}

/**
 * Lists a product again: ONLINE with stock, else OUT_OF_STOCK; an admin lifts a take-down with it. (004 §11)
 * Throws `product.taken_down` for those who manage it while an admin's take-down is open.
 */
export function unfreezeProduct(context: SignedIn, { id, remark }: { id: number; remark?: string }) {
  return inTransaction(context, async (tx) => {
    await requireManaged(tx, id, { admin: true });
    await lockProduct(tx, id);
    await liftTakeDown(tx, id);
    const status = (await hasStock(tx, id)) ? "ONLINE" : "OUT_OF_STOCK";
    const data = { status, unfreezeRemark: remark ?? null } as const;
    const product = await tx.db.product.update({ where: { id }, data, select: changedSelect });
    expireProduct(tx, id);
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
    await requireManaged(tx, id);
    const sku = skuId ? { id: skuId, rank: { not: null } } : { rank: 0 };
    const taken = await tx.db.sku.updateMany({
      where: { productId: id, ...sku, stock: { gte: quantity } },
      data: { stock: { decrement: quantity } },
    });
    if (taken.count === 0) throw new DomainError("product.out_of_stock");
    await lockProduct(tx, id);
    await requireNotTakenDown(tx, id);
    const status = (await hasStock(tx, id)) ? "SOLD" : "OUT_OF_STOCK";
    const data = { status, soldNote: note ?? null } as const;
    // Sold or not, what was taken down comes back through `unfreezeProduct` alone.
    const { count } = await tx.db.product.updateMany({ where: { id, status: { not: "FROZEN" } }, data });
    if (count === 0) throw new DomainError("product.status_conflict");
    const product = await tx.db.product.findUniqueOrThrow({ where: { id }, select: changedSelect });
    expireProduct(tx, id);
    return product;
  });
}

/** After stock has changed: ONLINE without stock becomes OUT_OF_STOCK, and the other way round. */
export async function settleStatus(context: Context, productId: number): Promise<void> {
  const { product } = context.db;
  await product.updateMany({
    where: { id: productId, status: "ONLINE", skus: { none: inStock } },
    data: { status: "OUT_OF_STOCK" },
  });
  await product.updateMany({
    where: { id: productId, status: "OUT_OF_STOCK", skus: { some: inStock } },
    data: { status: "ONLINE" },
  });
}

/** Deletes for every reader; rows that intents and campaigns refer to stay. (000 §2.2.3) */
export function archiveProduct(context: SignedIn, { id }: { id: number }): Promise<void> {
  return inTransaction(context, async (tx) => {
    await requireManaged(tx, id);
    await tx.db.product.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: tx.clock() } });
    expireProduct(tx, id);
  });
}
