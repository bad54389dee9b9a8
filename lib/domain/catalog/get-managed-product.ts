import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";
import { type ProductDetail, productDetailSelect } from "./product-select";

/**
 * One product as those who manage it edit it: its description is what was given, not sanitized, so it must not be
 * rendered as it is. Throws `product.not_found`, also for a product of others. One query.
 */
export async function getManagedProduct(context: SignedIn, { id }: { id: number }): Promise<ProductDetail> {
  const product = await context.db.product.findFirst({
    where: { id, archivedAt: null },
    select: productDetailSelect,
  });
  if (!product || !may(context.actor, "product.edit", product)) throw new DomainError("product.not_found");
  return product;
}
