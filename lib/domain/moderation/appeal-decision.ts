import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";
import { onUnique } from "../unique";
import { appealUntil } from "./appeal-term";

/**
 * An objection of those who manage a product to its take-down, once, within six months (DSA 20). Throws
 * `decision.not_found`, also for a product of others; `decision.already_ended`, `appeal.too_late`, `appeal.duplicate`.
 */
export function appealDecision(
  context: SignedIn,
  { decisionId, content }: { decisionId: number; content: string },
): Promise<void> {
  const { actor, clock } = context;
  return inTransaction(context, async (tx) => {
    const decision = await tx.db.decision.findUnique({
      where: { id: decisionId },
      select: {
        outcome: true,
        createdAt: true,
        liftedAt: true,
        product: { select: { sellerId: true, shopId: true } },
      },
    });
    const own = decision?.outcome === "TAKEN_DOWN" && may(actor, "decision.appeal", decision.product);
    if (!decision || !own) throw new DomainError("decision.not_found");
    if (decision.liftedAt) throw new DomainError("decision.already_ended");
    if (clock() > appealUntil(decision.createdAt)) throw new DomainError("appeal.too_late");
    await tx.db.appeal.create({ data: { decisionId, userId: actor.id, content, createdAt: clock() } });
    recordAudit(tx, { act: "appeal.made", id: decisionId, shopId: decision.product.shopId });
  }).catch((error: unknown) => onUnique(error, { appeals_decision_id_key: "appeal.duplicate" }));
}
