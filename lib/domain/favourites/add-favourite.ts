import { visibleTo } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";

/** Keeps a product among the caller's favourites; once is enough. Throws `product.not_found`. */
export async function addFavourite(
  { db, actor }: SignedIn,
  { productId }: { productId: number },
): Promise<void> {
  const where = { AND: [{ id: productId }, visibleTo(actor)] };
  if (!(await db.product.findFirst({ where, select: { id: true } })))
    throw new DomainError("product.not_found");
  await db.favourite.createMany({ data: [{ userId: actor.id, productId }], skipDuplicates: true });
}
