import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import type { Context, SignedIn } from "../context";
import { DomainError } from "../errors";
import { may, type Owned, owns } from "../permissions";

type Product = Owned & { id: number };

/**
 * Keeps that an admin took a product of others down, and why: until an admin lists it again, nobody who manages it can.
 * A second take-down adds nothing to one that is open. Call it with the product locked.
 */
export async function recordTakeDown(
  context: SignedIn,
  product: Product & { status: ProductStatus },
  reason: string | undefined,
): Promise<void> {
  const { actor, db } = context;
  if (owns(actor, product)) return;
  const data = { productId: product.id, adminId: actor.id, reason };
  const { count } = await db.takeDown.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) return;
  const { id, shopId, status } = product;
  recordAudit(context, {
    act: "product.taken_down",
    id,
    shopId,
    before: { status },
    after: { status: "FROZEN" },
  });
}

/** Throws `product.taken_down` while a take-down is open. Call it with the product locked. */
export async function requireNotTakenDown({ db }: Context, productId: number): Promise<void> {
  if ((await db.takeDown.count({ where: { productId, liftedAt: null } })) > 0)
    throw new DomainError("product.taken_down");
}

/** Lifts an open take-down for an admin; throws `product.taken_down` for anyone else. Call it with the product locked. */
export async function liftTakeDown(context: SignedIn, { id, shopId }: Product): Promise<void> {
  const { actor, clock, db } = context;
  if (!may(actor, "take_down.lift")) return requireNotTakenDown(context, id);
  const { count } = await db.takeDown.updateMany({
    where: { productId: id, liftedAt: null },
    data: { liftedAt: clock(), liftedById: actor.id },
  });
  if (count > 0) recordAudit(context, { act: "product.listed_again", id, shopId });
}
