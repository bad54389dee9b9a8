import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { move } from "./change-status";
import type { Intent } from "./intent-select";
import { requireAnswerable } from "./mark-intent";
import { reopenMs } from "./reopen-window";

/**
 * Takes the seller's answer back within ten minutes: the intent waits again. The pieces of a success go back to the
 * stock; where the shop keeps pieces for intents that wait, they stay with it, and those of a failure are taken again.
 * Throws `intent.not_found`, `auth.forbidden`, `intent.not_reopenable` (too late, or the buyer has moved on),
 * `product.out_of_stock`.
 */
export function reopenIntent(context: SignedIn, { intentId }: { intentId: number }): Promise<Intent> {
  return inTransaction(context, async (tx) => {
    const { status: from, product } = await requireAnswerable(tx, intentId);
    const refusal = "intent.not_reopenable";
    if (from !== "SUCCESS" && from !== "FAILED") throw new DomainError(refusal);
    const intent = await move(tx, {
      intentId,
      from,
      to: "PENDING",
      refusal,
      decidedSince: new Date(tx.clock().getTime() - reopenMs),
      data: { sellerNotes: null, failureReason: null, decidedAt: null },
    });
    const { shopId } = product;
    recordAudit(tx, {
      act: "intent.reopened",
      id: intentId,
      shopId,
      before: { status: from },
      after: { status: "PENDING" },
    });
    return intent;
  });
}
