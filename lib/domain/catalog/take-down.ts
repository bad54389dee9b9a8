import type { DecisionBasis } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import type { Context, SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Rule, rules } from "../moderation/rules";
import { notify } from "../notices/notify";
import { may, type Owned, owns } from "../permissions";

type Product = Owned & { id: number };

/** Why a product is taken down, and for how long: what its seller is told. */
export type Reasons = {
  ground?: Rule | undefined;
  /** What was found, in the admin's words. */
  facts?: string | undefined;
  /** Whether someone had reported it; the admin came upon it unless said. */
  basis?: DecisionBasis | undefined;
  /** When it ends by itself; an admin lifts it if absent. */
  endsAt?: Date | undefined;
  /** Whether it is part of closing the product's shop; opening that again lifts it. */
  withShop?: boolean | undefined;
};

/** Take-downs that stand. */
export const standing = { outcome: "TAKEN_DOWN", liftedAt: null } as const;

/**
 * Keeps that an admin took a product of others down, and why: until an admin lists it again, nobody who manages it can.
 * A second take-down adds nothing to one that is open. Call it with the product locked. Answers the decision's id, or
 * null where nothing was added.
 */
export async function recordTakeDown(
  context: SignedIn,
  product: Product,
  { ground = "terms.listing", facts, basis, endsAt, withShop }: Reasons,
): Promise<number | null> {
  const { actor, db } = context;
  if (owns(actor, product)) return null;
  const { id: productId, shopId } = product;
  const before = await db.product.findUniqueOrThrow({
    where: { id: productId },
    select: { status: true, freezeReason: true, unfreezeRemark: true },
  });
  const reasons = { ground, groundVersion: rules[ground].version, facts, basis, endsAt, withShop };
  const data = { productId, adminId: actor.id, createdAt: context.clock(), before, ...reasons };
  const [decision] = await db.decision.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!decision) return null;
  recordAudit(context, {
    act: "product.taken_down",
    id: productId,
    shopId,
    before: { status: before.status },
    after: { status: "FROZEN", decision: decision.id },
  });
  const about = { productId };
  notify(context, {
    kind: "product.taken_down",
    id: decision.id,
    to: { managersOf: productId },
    facts: about,
  });
  notify(context, {
    kind: "intent.product_taken_down",
    id: productId,
    to: { waitingFor: productId },
    facts: about,
  });
  return decision.id;
}

/** Throws `product.taken_down` while a take-down is open. Call it with the product locked. */
export async function requireNotTakenDown({ db }: Context, productId: number): Promise<void> {
  if ((await db.decision.count({ where: { productId, ...standing } })) > 0)
    throw new DomainError("product.taken_down");
}

/**
 * Lifts an open take-down for an admin; throws `product.taken_down` for anyone else, and for an admin whose own product
 * it is. Call it with the product locked.
 */
export async function liftTakeDown(context: SignedIn, product: Product): Promise<void> {
  const { id, shopId } = product;
  const { actor, clock, db } = context;
  if (!may(actor, "take_down.lift") || owns(actor, product)) return requireNotTakenDown(context, id);
  const [lifted] = await db.decision.updateManyAndReturn({
    where: { productId: id, ...standing },
    data: { liftedAt: clock(), liftedById: actor.id },
    select: { id: true },
  });
  if (!lifted) return;
  recordAudit(context, { act: "product.listed_again", id, shopId });
  tellListedAgain(context, { id: lifted.id, productId: id });
}

/** Those who manage a product learn that its take-down has ended. */
export function tellListedAgain(
  context: Context,
  { id, productId }: { id: number; productId: number },
): void {
  notify(context, { kind: "product.listed_again", id, to: { managersOf: productId }, facts: { productId } });
}
