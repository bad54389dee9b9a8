import type { Context } from "../context";
import type { Intent } from "./intent-select";
import { holdOfProduct } from "./stock-hold";
import { returnStock, takeStock } from "./take-stock";

/**
 * Makes the stock agree with an intent that has just changed its status, and whose row is therefore locked: a success
 * has its pieces, one that waits has them where its shop keeps them, the others have none. Throws
 * `product.out_of_stock`.
 */
export async function settleStock(context: Context, intent: Intent): Promise<Intent> {
  const { status, id } = intent;
  // Its pieces went with the success.
  if (status === "RECEIVED") return intent;
  const heldUntil = status === "PENDING" ? await holdOfProduct(context, intent.productId) : null;
  const stockTaken = status === "SUCCESS" || heldUntil !== null;
  if (stockTaken === intent.stockTaken && heldUntil === null) return intent;
  await context.db.purchaseIntent.updateMany({ where: { id }, data: { stockTaken, heldUntil } });
  if (stockTaken && !intent.stockTaken)
    await takeStock(context, intent, status === "PENDING" ? "HELD" : "SOLD");
  if (!stockTaken && intent.stockTaken) await returnStock(context, intent);
  return { ...intent, stockTaken, heldUntil };
}
