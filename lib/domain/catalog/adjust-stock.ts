import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { requireManaged } from "./product-access";
import { expireProduct, settleStatus } from "./product-status";
import { signChanges } from "./sign-changes";
import { maxStock, stockAfter } from "./sku-stock";
import { recordStock } from "./stock-history";

/** Why a seller adjusts a stock by hand. */
export const adjustReasons = ["RECEIVED", "COUNTED", "DAMAGED", "RETURNED", "OTHER"] as const;

export type StockAdjustment = {
  id: number;
  skuId: number;
  /** So many, if there are still `from`; or a difference, however many there are. */
  change: { from: number; to: number } | { by: number };
  reason: (typeof adjustReasons)[number];
  note?: string | undefined;
};

/**
 * Changes how many pieces of a SKU there are and keeps why, in one transaction. Throws `product.sku_not_found`,
 * `product.stock_changed` where there are no longer `from`, `change.stock_out_of_range` for fewer than none.
 */
export function adjustStock(context: SignedIn, { id, skuId, change, reason, note }: StockAdjustment) {
  return inTransaction(context, async (tx) => {
    await requireManaged(tx, id);
    const [sku] = await tx.db.$queryRaw<{ stock: number }[]>`
      SELECT stock FROM skus WHERE id = ${skuId} AND product_id = ${id} AND rank IS NOT NULL FOR NO KEY UPDATE`;
    if (!sku) throw new DomainError("product.sku_not_found");
    const stock = "by" in change ? sku.stock + change.by : stockAfter(change, sku.stock);
    if (stock < 0 || stock > maxStock) throw new DomainError("change.stock_out_of_range");
    await signChanges(tx, "EDITED");
    await tx.db.sku.update({ where: { id: skuId }, data: { stock }, select: { id: true } });
    await recordStock(tx, [{ productId: id, skuId, from: sku.stock, to: stock }], { reason, note });
    expireProduct(tx, id);
    recordEvent(tx, { type: "stock.changed", productId: id, payload: { skuId } });
    await settleStatus(tx, id);
    return { skuId, stock };
  });
}
