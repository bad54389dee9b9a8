import type { Context, SignedIn } from "../context";
import { DomainError } from "../errors";
import { manages } from "./product-access";

type Owned = { id: number; sellerId: number; shopId: number | null };

/**
 * Keeps that an admin took a product of others down, and why: until an admin lists it again, nobody who manages it can.
 * A second take-down adds nothing to one that is open. Call it with the product locked.
 */
export async function recordTakeDown(
  { actor, db }: SignedIn,
  product: Owned,
  reason: string | undefined,
): Promise<void> {
  if (manages(actor, product)) return;
  const data = { productId: product.id, adminId: actor.id, reason };
  await db.takeDown.createMany({ data: [data], skipDuplicates: true });
}

/** Throws `product.taken_down` while a take-down is open. Call it with the product locked. */
export async function requireNotTakenDown({ db }: Context, productId: number): Promise<void> {
  if ((await db.takeDown.count({ where: { productId, liftedAt: null } })) > 0)
    throw new DomainError("product.taken_down");
}

/** Lifts an open take-down for an admin; throws `product.taken_down` for anyone else. Call it with the product locked. */
export async function liftTakeDown(context: SignedIn, productId: number): Promise<void> {
  const { actor, clock, db } = context;
  if (actor.role !== "ADMIN") return requireNotTakenDown(context, productId);
  await db.takeDown.updateMany({
    where: { productId, liftedAt: null },
    data: { liftedAt: clock(), liftedById: actor.id },
  });
}
