import { requireVisible } from "../catalog/product-access";
import type { SignedIn } from "../context";

/** Keeps a product among the caller's favorites; once is enough. Throws `product.not_found`. */
export async function addFavorite(context: SignedIn, { productId }: { productId: number }): Promise<void> {
  await requireVisible(context, productId);
  const { db, actor } = context;
  await db.favorite.createMany({ data: [{ userId: actor.id, productId }], skipDuplicates: true });
}
