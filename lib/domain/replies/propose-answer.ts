import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import type { Context } from "../context";
import { channels } from "../outreach/channels";
import { tellMessage } from "../outreach/message-events";
import { textHash } from "../outreach/text-hash";
import { answerText } from "./answer-texts";
import { namesOf, type ReplyThread } from "./lock-thread";

type Answered = { id: number; replyClass: ReplyClass | null; confidence: number | null };

/** What is surer than this may be answered by the campaign's rule. */
const sureEnough = 0.7;

/** Answers by rule in one thread, after which a person looks: two machines would talk for ever. */
const mostByRule = 5;

/** In which an approval is undone, as with every approval. */
export const undoMs = 30_000;

/** A name that is one: what stands in a profile may be anything. */
const plainName = /^[\p{L}\p{M}\p{N} ._'-]{1,40}$/u;

/**
 * Writes the answer to the newest reply of a locked thread: as a draft for a person, or on its way where the campaign
 * lets its rule approve, `waitMs` later. Only facts of the campaign stand in it, nothing of what the creator wrote.
 */
export async function proposeAnswer(
  tx: Context,
  thread: ReplyThread,
  reply: Answered,
  waitMs: number,
): Promise<void> {
  const { task } = thread;
  const content = reply.replyClass && answerText(reply.replyClass, thread.language, factsOf(thread));
  if (content == null || thread.closedAt) return;
  const subject = channels[thread.channel].subject ? await subjectOf(tx, thread.id) : null;
  const hash = textHash({ subject, content });
  const now = tx.clock();
  const byRule =
    task.answerApproval === "RULE" &&
    (reply.confidence ?? 0) >= sureEnough &&
    (await tx.db.outreachMessage.count({
      where: { threadId: thread.id, kind: "ANSWER", author: { not: "PERSON" }, state: { not: "CANCELED" } },
    })) < mostByRule;
  const approval = byRule
    ? {
        ...{ state: "QUEUED" as const, approvedById: task.userId, approvedHash: hash, approvedAt: now },
        notBefore: new Date(now.getTime() + waitMs),
      }
    : { state: "DRAFT" as const };
  const message = await tx.db.outreachMessage.create({
    data: {
      ...{
        threadId: thread.id,
        direction: "OUT",
        kind: "ANSWER",
        author: "TEMPLATE",
        language: thread.language,
      },
      ...{ subject, content, textHash: hash, at: now, answersId: reply.id },
      promisedPriceMinor: task.product.priceMinor,
      ...approval,
    },
  });
  if (byRule) enqueue(tx, sendOutreach, {}, { delay: Math.ceil(waitMs / 1000) + 1 });
  tellMessage(tx, namesOf(thread), { id: message.id, state: approval.state });
}

function factsOf({ task, creator }: ReplyThread) {
  const { productIntro: intro, reward, requirements, link } = task;
  return { name: plainName.test(creator.name) ? creator.name : "", intro, reward, requirements, link };
}

async function subjectOf({ db }: Context, threadId: string): Promise<string> {
  const last = await db.outreachMessage.findFirst({
    where: { threadId, direction: "OUT", subject: { not: null } },
    orderBy: { id: "desc" },
    select: { subject: true },
  });
  const subject = last?.subject ?? "";
  return /^re: /i.test(subject) ? subject : `Re: ${subject}`;
}
