import type { SignedIn } from "../context";
import { DomainError } from "../errors";

/** Takes a product off the caller's favourites. Throws `favourite.not_found` when it is not among them. */
export async function removeFavourite(
  { db, actor }: SignedIn,
  { productId }: { productId: number },
): Promise<void> {
  const { count } = await db.favourite.deleteMany({ where: { userId: actor.id, productId } });
  if (count === 0) throw new DomainError("favourite.not_found");
}
