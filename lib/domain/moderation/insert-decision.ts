import type { Prisma } from "@/lib/generated/prisma/client";
import type { DecisionBasis, DecisionOutcome } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type Rule, rules } from "./rules";

export type NewDecision = {
  productId: number;
  outcome: DecisionOutcome;
  ground: Rule;
  /** Null or absent: the admin gave no words of its own. */
  facts?: string | null | undefined;
  basis: DecisionBasis;
};

/** Keeps a decision that leaves the product where it is; its id. */
export async function insertDecision(
  { db, actor, clock }: SignedIn,
  { productId, outcome, ground, facts, basis }: NewDecision,
): Promise<number> {
  const data = {
    productId,
    adminId: actor.id,
    outcome,
    ground,
    groundVersion: rules[ground].version,
    facts,
    basis,
    createdAt: clock(),
  } satisfies Prisma.DecisionUncheckedCreateInput;
  return (await db.decision.create({ data, select: { id: true } })).id;
}
