import { lockProduct } from "../catalog/lock-product";
import { expireProduct, inStock, settleStatus, statusChanged } from "../catalog/product-status";
import { moveStock } from "../catalog/stock-history";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";

/** `id` is the intent's, where there is one yet. */
type Pieces = { id?: number; productId: number; skuId: number; quantity: number };

/**
 * Takes pieces off a SKU, for good or for as long as they are held, and puts an ONLINE product whose last piece went OUT_OF_STOCK; call it inside a transaction.
 * Throws `product.out_of_stock`. Locks the SKU before its product, as every use case that changes both must.
 */
export async function takeStock(
  context: Context,
  { id, productId, skuId, quantity }: Pieces,
  reason: "SOLD" | "HELD",
): Promise<void> {
  const { db } = context;
  const taken = await moveStock(context, skuId, -quantity, { reason, intentId: id });
  if (!taken) throw new DomainError("product.out_of_stock");
  await lockProduct(context, productId);
  const emptied = await db.product.updateMany({
    where: { id: productId, status: "ONLINE", skus: { none: inStock } },
    data: { status: "OUT_OF_STOCK" },
  });
  recordEvent(context, { type: "stock.changed", productId, payload: { skuId, taken: quantity } });
  if (emptied.count > 0) statusChanged(context, { id: productId, status: "ONLINE" }, "OUT_OF_STOCK");
  else expireProduct(context, productId);
}

/** Puts pieces back that `takeStock` took, and an OUT_OF_STOCK product ONLINE again; call it inside a transaction. */
export async function returnStock(
  context: Context,
  { id, productId, skuId, quantity }: Pieces,
): Promise<void> {
  await moveStock(context, skuId, quantity, { reason: "RELEASED", intentId: id });
  await lockProduct(context, productId);
  recordEvent(context, { type: "stock.changed", productId, payload: { skuId, returned: quantity } });
  expireProduct(context, productId);
  await settleStatus(context, productId);
}
