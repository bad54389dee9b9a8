import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { channels } from "../outreach/channels";
import { tellMessage } from "../outreach/message-events";
import { textHash } from "../outreach/text-hash";
import { messageProblems, refuseProblems } from "./check-message";
import { namesOfMessage, requireMessage } from "./message-access";

export type EditMessage = {
  id: number;
  /** Of the text that was changed. */
  seen: Uint8Array;
  subject: string | null;
  content: string;
};

/** States in which nothing has been handed over, and a person decides. */
const editable = ["DRAFT", "APPROVED", "QUEUED", "HELD"] as const;

/**
 * Changes a text that has not left; whatever approval it had is gone. Throws `outreach.not_found`, `auth.forbidden`,
 * `outreach.text_changed`, `outreach.wrong_state`, `writing.claim_not_in_facts`, `writing.facts_missing`.
 */
export function editMessage(context: SignedIn, { id, seen, ...text }: EditMessage) {
  return inTransaction(context, async (tx) => {
    const message = await requireMessage(tx, id);
    if (!editable.some((state) => state === message.state)) throw new DomainError("outreach.wrong_state");
    if (!Buffer.from(message.textHash).equals(seen)) throw new DomainError("outreach.text_changed");
    const { subject } = channels[message.thread.channel];
    const edited = { subject: subject ? (text.subject ?? message.subject) : null, content: text.content };
    refuseProblems(messageProblems({ ...message, author: "PERSON" }, edited));
    const hash = textHash(edited);
    // The claim is one statement on this row: it comes before this one, which then finds another state, or after it.
    const { count } = await tx.db.outreachMessage.updateMany({
      where: { id, state: { in: [...editable] } },
      data: {
        ...{ ...edited, textHash: hash, author: "PERSON", state: "DRAFT", heldReason: null, notBefore: null },
        ...{ approvedById: null, approvedHash: null, approvedAt: null },
        promisedPriceMinor: message.thread.task.product.priceMinor,
      },
    });
    if (count === 0) throw new DomainError("outreach.wrong_state");
    tellMessage(tx, namesOfMessage(message), { id, state: "DRAFT" });
    return { id, ...edited, textHash: hash, state: "DRAFT" as const };
  });
}
