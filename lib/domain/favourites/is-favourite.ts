import type { Context } from "../context";

/** Whether a product is among the caller's favourites; nobody's when nobody is signed in. */
export async function isFavourite({ db, actor }: Context, productId: number): Promise<boolean> {
  if (!actor) return false;
  return (await db.favourite.count({ where: { userId: actor.id, productId } })) > 0;
}
