import type { Context } from "../context";
import { DomainError } from "../errors";
import { canSee } from "./product-access";
import { type ProductDetail, productDetailSelect } from "./product-select";
import { withSafeDescription } from "./safe-description";

/** One product with SKUs, pictures and media. Throws `product.not_found`, also for a frozen one of someone else. */
export async function getProduct(context: Context, { id }: { id: number }): Promise<ProductDetail> {
  const product = await findProduct(context, id);
  if (!product) throw new DomainError("product.not_found");
  return product;
}

/** The same, or null. One query. */
export async function findProduct(context: Context, id: number): Promise<ProductDetail | null> {
  const product = await context.db.product.findFirst({
    where: { id, archivedAt: null },
    select: productDetailSelect,
  });
  return product && canSee(context, product) ? withSafeDescription(product) : null;
}
