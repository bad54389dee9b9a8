import type { Context } from "../context";

/** Whether a product is among the caller's favorites; nobody's when nobody is signed in. */
export async function isFavorite({ db, actor }: Context, productId: number): Promise<boolean> {
  if (!actor) return false;
  return (await db.favorite.count({ where: { userId: actor.id, productId } })) > 0;
}
