import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { queueMessage, wakeAfterUndo } from "../outreach/queue-message";
import { messageProblems, refuseProblems } from "./check-message";
import { namesOfMessage, requireMessage } from "./message-access";

/**
 * Approves one text, the one that was read, and queues it; until thirty seconds later it can be taken back. Throws
 * `outreach.not_found`, `auth.forbidden`, `outreach.text_changed`, `outreach.wrong_state`, and, where the facts of the
 * campaign have changed, `writing.claim_not_in_facts` or `writing.facts_missing`.
 */
export function approveMessage(context: SignedIn, { id, seen }: { id: number; seen: Uint8Array }) {
  return inTransaction(context, async (tx) => {
    const message = await requireMessage(tx, id);
    if (message.state !== "DRAFT" && message.state !== "APPROVED")
      throw new DomainError("outreach.wrong_state");
    if (!Buffer.from(message.textHash).equals(seen)) throw new DomainError("outreach.text_changed");
    refuseProblems(messageProblems(message, message));
    const { task } = message.thread;
    const { priceMinor } = task.product;
    const queued = await queueMessage(tx, namesOfMessage(message), message, { priceMinor });
    if (!queued) throw new DomainError("outreach.text_changed");
    const after = { messageId: id, byRule: false, texts: 1, taskId: uuidOf(task.id) };
    recordAudit(tx, { act: "outreach.approved", id: task.id, shopId: task.shopId, after });
    wakeAfterUndo(tx);
    return { id, state: "QUEUED" as const };
  });
}
