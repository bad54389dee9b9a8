import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { notify } from "../notices/notify";
import { owns, requirePermission } from "../permissions";
import { undoTakeDown } from "./undo-take-down";

export type DecideAppeal = { id: number; granted: boolean; answer: string };

/**
 * Answers an appeal, once, by another admin than the one who took the product down; where it is granted, the product
 * goes back to where it was. Throws `auth.wrong_role`, `appeal.not_found`, `appeal.own_decision`, `decision.own_product`,
 * `appeal.already_decided`.
 */
export function decideAppeal(context: SignedIn, { id, granted, answer }: DecideAppeal): Promise<void> {
  requirePermission(context, "appeal.decide");
  return inTransaction(context, async (tx) => {
    const { db, actor, clock } = tx;
    const appeal = await db.appeal.findUnique({
      where: { id },
      select: {
        userId: true,
        decision: {
          select: {
            id: true,
            productId: true,
            adminId: true,
            before: true,
            product: { select: { sellerId: true, shopId: true } },
          },
        },
      },
    });
    if (!appeal) throw new DomainError("appeal.not_found");
    const { decision } = appeal;
    if (decision.adminId === actor.id) throw new DomainError("appeal.own_decision");
    if (owns(actor, decision.product)) throw new DomainError("decision.own_product");
    const { count } = await db.appeal.updateMany({
      where: { id, status: "PENDING" },
      data: {
        status: granted ? "GRANTED" : "DISMISSED",
        answer,
        decidedAt: clock(),
        decidedById: actor.id,
      },
    });
    if (count === 0) throw new DomainError("appeal.already_decided");
    notify(tx, {
      kind: granted ? "appeal.granted" : "appeal.dismissed",
      id: decision.id,
      to: { userIds: [appeal.userId] },
      facts: { productId: decision.productId },
    });
    if (granted) await undoTakeDown(tx, decision);
    recordAudit(tx, {
      act: granted ? "appeal.granted" : "appeal.dismissed",
      id: decision.id,
      after: { appeal: id },
    });
  });
}
