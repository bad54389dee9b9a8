import type { SignedIn } from "../context";
import { DomainError } from "../errors";

/** Takes a product off the caller's favorites. Throws `favorite.not_found` when it is not among them. */
export async function removeFavorite(
  { db, actor }: SignedIn,
  { productId }: { productId: number },
): Promise<void> {
  const { count } = await db.favorite.deleteMany({ where: { userId: actor.id, productId } });
  if (count === 0) throw new DomainError("favorite.not_found");
}
