import type { SignedIn } from "../context";

/** Why and since when the caller's own shop is closed; null where it is not. One query, none without a shop. */
export async function findClosing({ actor, db }: SignedIn) {
  if (actor.shopId === null) return null;
  const shop = await db.shop.findUnique({
    where: { id: actor.shopId },
    select: { closedAt: true, closedGround: true, closedFor: true },
  });
  const { closedAt, closedGround, closedFor } = shop ?? {};
  return closedAt && closedGround && closedFor
    ? { at: closedAt, ground: closedGround, facts: closedFor }
    : null;
}

export type Closing = NonNullable<Awaited<ReturnType<typeof findClosing>>>;
