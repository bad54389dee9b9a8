import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { channels } from "../outreach/channels";
import { tellMessage } from "../outreach/message-events";
import { moveMessage } from "../outreach/settle-message";
import { textHash } from "../outreach/text-hash";
import { namesOf } from "../replies/lock-thread";
import { requireThread } from "./change-thread";

/**
 * Begins an answer of a person's own as a draft, to be approved like any other. One draft at a time: a thread that has
 * one throws `outreach.wrong_state`. Throws `outreach.not_found` and `auth.forbidden`, too.
 */
export function writeAnswer(context: SignedIn, { threadId, content }: { threadId: string; content: string }) {
  return inTransaction(context, async (tx) => {
    const thread = await requireThread(tx, threadId);
    if (thread.closedAt || thread.address === "") throw new DomainError("outreach.wrong_state");
    const talk = await tx.db.outreachMessage.findMany({
      where: { threadId, direction: "OUT", state: { not: "CANCELED" } },
      orderBy: { id: "desc" },
      select: { state: true, subject: true },
    });
    if (talk.some(({ state }) => state === "DRAFT")) throw new DomainError("outreach.wrong_state");
    const last = talk.find(({ subject }) => subject !== null)?.subject ?? "";
    const subject = channels[thread.channel].subject ? (/^re: /i.test(last) ? last : `Re: ${last}`) : null;
    const hash = textHash({ subject, content });
    const answered = await tx.db.outreachMessage.findFirst({
      where: { threadId, direction: "IN", automatic: false },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { id: true, answeredBy: { select: { id: true } } },
    });
    const message = await tx.db.outreachMessage.create({
      data: {
        ...{ threadId, direction: "OUT", kind: "ANSWER", author: "PERSON", state: "DRAFT" },
        ...{ language: thread.language, subject, content, textHash: hash, at: tx.clock() },
        promisedPriceMinor: thread.task.product.priceMinor,
        // A reply has one answer; what is said besides belongs to none.
        ...(answered && !answered.answeredBy ? { answersId: answered.id } : {}),
      },
    });
    tellMessage(tx, namesOf(thread), { id: message.id, state: "DRAFT" });
    return { id: message.id, subject, content, textHash: hash, state: "DRAFT" as const };
  });
}

/** Drops an answer that nobody approved. Throws `outreach.not_found`, `auth.forbidden` and `outreach.wrong_state`. */
export function discardDraft(context: SignedIn, { id }: { id: number }): Promise<void> {
  return inTransaction(context, async (tx) => {
    const message = await tx.db.outreachMessage.findUnique({
      where: { id, direction: "OUT" },
      select: { threadId: true, kind: true },
    });
    if (!message) throw new DomainError("outreach.not_found");
    await requireThread(tx, message.threadId);
    const dropped = message.kind === "ANSWER" && (await moveMessage(tx, { id, from: ["DRAFT"] }, "CANCELED"));
    if (!dropped) throw new DomainError("outreach.wrong_state");
  });
}
