import type { DecisionOutcome } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import { lockProduct } from "../catalog/lock-product";
import { takeOff } from "../catalog/product-status";
import { standing } from "../catalog/take-down";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { owns, requirePermission } from "../permissions";
import { insertDecision } from "./insert-decision";
import { requireNobodyNamed } from "./reporters";
import type { Rule } from "./rules";
import { settleReports } from "./settle-reports";

export type DecideProduct = {
  productId: number;
  outcome: DecisionOutcome;
  ground: Rule;
  /** What was found; the seller of a product that is taken down reads it, so nobody who reported may be named in it. */
  facts: string;
  /** When a take-down ends by itself. */
  endsAt?: Date | undefined;
};

/**
 * An admin's decision on a product with its statement of reasons; it answers every report that waits. Throws
 * `auth.wrong_role`, `product.not_found`, `decision.own_product`, `decision.names_reporter`,
 * `decision.already_taken_down`, `period.over`, and `decision.no_reports` where there is nothing to answer
 * and nothing to take down. Answers the decision's id.
 */
export function decideProduct(context: SignedIn, input: DecideProduct): Promise<{ id: number }> {
  requirePermission(context, "decision.make");
  const { productId, outcome, endsAt } = input;
  if (endsAt && endsAt <= context.clock()) throw new DomainError("period.over");
  return inTransaction(context, async (tx) => {
    const product = await tx.db.product.findUnique({
      where: { id: productId },
      select: { id: true, sellerId: true, shopId: true, status: true, archivedAt: true },
    });
    if (!product) throw new DomainError("product.not_found");
    if (owns(tx.actor, product)) throw new DomainError("decision.own_product");
    await lockProduct(tx, productId);
    await requireNobodyNamed(tx, { productId }, input.facts);
    const waiting = await tx.db.report.count({ where: { productId, status: "PENDING" } });
    if (outcome !== "TAKEN_DOWN" && waiting === 0) throw new DomainError("decision.no_reports");
    const id = await (outcome === "TAKEN_DOWN"
      ? takeDown(tx, product, input, waiting > 0)
      : insertDecision(tx, { ...input, outcome, basis: "NOTICE" }));
    await settleReports(tx, { where: { productId }, decisionId: id, outcome });
    recordAudit(tx, { act: "decision.made", id, after: { outcome, ground: input.ground, reports: waiting } });
    return { id };
  });
}

type Product = Parameters<typeof takeOff>[1] & { archivedAt: Date | null };

async function takeDown(
  tx: SignedIn,
  product: Product,
  { ground, facts, endsAt }: DecideProduct,
  reported: boolean,
): Promise<number> {
  if (product.archivedAt) throw new DomainError("product.not_found");
  const open = await tx.db.decision.count({ where: { productId: product.id, ...standing } });
  if (open > 0) throw new DomainError("decision.already_taken_down");
  const basis = reported ? "NOTICE" : "OWN_INITIATIVE";
  const { decisionId } = await takeOff(tx, product, { ground, facts, endsAt, basis });
  if (decisionId === null) throw new DomainError("decision.already_taken_down");
  return decisionId;
}
