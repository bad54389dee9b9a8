import { recordAudit } from "../audit/record-audit";
import { standing } from "../catalog/take-down";
import { type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { owns, requirePermission } from "../permissions";
import { undoTakeDown } from "./undo-take-down";

const standingSelect = { id: true, productId: true, before: true } as const;

/**
 * Takes a take-down back by an admin's own insight: the product goes back to where it was. Throws `auth.wrong_role`,
 * `decision.not_found`, `decision.own_product`, `decision.already_ended`.
 */
export function endDecision(context: SignedIn, { id }: { id: number }): Promise<void> {
  requirePermission(context, "take_down.lift");
  return inTransaction(context, async (tx) => {
    const decision = await tx.db.decision.findFirst({
      where: { id, outcome: "TAKEN_DOWN" },
      select: { ...standingSelect, product: { select: { sellerId: true, shopId: true } } },
    });
    if (!decision) throw new DomainError("decision.not_found");
    if (owns(tx.actor, decision.product)) throw new DomainError("decision.own_product");
    if (!(await undoTakeDown(tx, decision))) throw new DomainError("decision.already_ended");
    recordAudit(tx, { act: "decision.ended", id });
  });
}

/** Ends the take-downs whose time is over, each in a transaction of its own. */
export async function endExpiredDecisions(context: Context): Promise<void> {
  const over = await context.db.decision.findMany({
    where: { ...standing, endsAt: { lte: context.clock() } },
    orderBy: { endsAt: "asc" },
    take: 500,
    select: standingSelect,
  });
  for (const decision of over) await inTransaction(context, (tx) => undoTakeDown(tx, decision));
}
