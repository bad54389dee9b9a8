import { requireVisible } from "../catalog/product-access";
import type { SignedIn } from "../context";
import type { FavoriteRow } from "./list-favorites";

/** Keeps a product among the caller's favorites; once is enough. Throws `product.not_found`. */
export async function addFavorite(
  context: SignedIn,
  { productId }: { productId: number },
): Promise<FavoriteRow> {
  await requireVisible(context, productId);
  const { db, actor } = context;
  await db.favorite.createMany({ data: [{ userId: actor.id, productId }], skipDuplicates: true });
  const { createdAt, ...favorite } = await db.favorite.findUniqueOrThrow({
    where: { userId_productId: { userId: actor.id, productId } },
    select: { id: true, createdAt: true, product: { select: { id: true, title: true, priceMinor: true } } },
  });
  return { ...favorite, addedAt: createdAt };
}
