import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { requireThread } from "../inbox/change-thread";
import { tasksFor } from "../matching/task-access";
import { tellThread } from "../outreach/message-events";
import { moveMessage } from "../outreach/settle-message";
import { namesOf } from "./lock-thread";
import { type PreparedAnswer, prepareAnswer } from "./prepare-answer";
import { proposeAnswer, undoMs } from "./propose-answer";
import { settleThread } from "./settle-thread";
import { suppressAddress } from "./suppress-address";

const unsent = ["DRAFT", "APPROVED", "QUEUED", "HELD"] as const;

/**
 * A person says what a reply means, which counts from then on: the stage follows, and the answer that was proposed to the
 * other reading gives way to one for this. Throws `outreach.not_found` and `auth.forbidden`.
 */
export async function markReply(
  context: SignedIn,
  { id, replyClass }: { id: number; replyClass: ReplyClass },
): Promise<void> {
  const prepared = await answerTo(context, id, replyClass);
  return inTransaction(context, async (tx) => {
    const where = { id, direction: "IN", automatic: false } as const;
    const found = await tx.db.outreachMessage.findFirst({ where, select: { threadId: true } });
    if (!found) throw new DomainError("outreach.not_found");
    const thread = await requireThread(tx, found.threadId);
    await tx.db.outreachMessage.update({
      where: { id },
      data: {
        replyClass,
        classifiedBy: "person",
        confidence: 1,
        offerMinor: replyClass === "COUNTER_OFFER" ? undefined : null,
      },
    });
    tellThread(tx, namesOf(thread));
    if (replyClass === "OPT_OUT")
      await suppressAddress(tx, thread, { scope: "CAMPAIGNS", reason: "OPT_OUT" });
    const { stage, newest } = await settleThread(tx, thread);
    const answer = await tx.db.outreachMessage.findUnique({
      where: { answersId: id },
      select: { id: true, author: true, state: true },
    });
    const stale = answer && answer.author !== "PERSON" && unsent.some((state) => state === answer.state);
    if (stale) {
      await moveMessage(tx, { id: answer.id, from: unsent }, "CANCELED");
      await tx.db.outreachMessage.update({ where: { id: answer.id }, data: { answersId: null } });
    }
    if (newest?.id === id && (!answer || stale))
      await proposeAnswer(tx, { ...thread, stage }, newest, { waitMs: undoMs, prepared });
    if (stage === thread.stage) return;
    const { shopId } = thread.task;
    const ids = { taskId: uuidOf(thread.taskId) };
    const [before, after] = [
      { ...ids, stage: thread.stage },
      { ...ids, stage },
    ];
    recordAudit(tx, { act: "outreach.marked", id: thread.id, shopId, before, after });
  });
}

/** What a model answers to a reply that means this; it is asked for nobody who may not decide. */
async function answerTo(
  context: SignedIn,
  id: number,
  replyClass: ReplyClass,
): Promise<PreparedAnswer | null> {
  const task = tasksFor(context.actor, "campaign.manage");
  const reply = await context.db.outreachMessage.findFirst({
    where: { id, direction: "IN", automatic: false, thread: { task, closedAt: null } },
    select: {
      content: true,
      thread: { select: { id: true, taskId: true, language: true, creator: { select: { name: true } } } },
    },
  });
  return reply && prepareAnswer(context, reply.thread, { replyClass, content: reply.content });
}
