import { expire } from "@/lib/cache/versions";
import { lockProduct } from "../catalog/lock-product";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";

type Take = { productId: number; skuId: number; quantity: number };

/**
 * Takes pieces off a SKU and puts an ONLINE product whose last piece went OUT_OF_STOCK; call it inside a transaction.
 * Throws `product.out_of_stock`. Locks the SKU before its product, as every use case that changes both must.
 */
export async function takeStock(context: SignedIn, { productId, skuId, quantity }: Take): Promise<void> {
  const { db } = context;
  const { count } = await db.sku.updateMany({
    where: { id: skuId, stock: { gte: quantity } },
    data: { stock: { decrement: quantity } },
  });
  if (count === 0) throw new DomainError("product.out_of_stock");
  // Two sales of the last pieces of two SKUs do not see each other's until one of them waits here.
  await lockProduct(context, productId);
  await db.product.updateMany({
    where: { id: productId, status: "ONLINE", skus: { none: { rank: { not: null }, stock: { gt: 0 } } } },
    data: { status: "OUT_OF_STOCK" },
  });
  context.after(() => expire(`product:${productId}`, "products"));
}
