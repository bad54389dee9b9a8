import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import type { Context } from "../context";
import { channels } from "../outreach/channels";
import { tellMessage } from "../outreach/message-events";
import { textHash } from "../outreach/text-hash";
import { factsSelect } from "../writing/campaign-facts";
import { spellProblem } from "../writing/facts-check";
import { type ComposedAnswer, templateAnswer } from "./compose-answer";
import { namesOf, type ReplyThread } from "./lock-thread";
import { type PreparedAnswer, requestFor, stillHolds } from "./prepare-answer";

type Answered = { id: number; replyClass: ReplyClass | null; confidence: number | null };

/** What is surer than this may be answered by the campaign's rule. */
const sureEnough = 0.7;

/** Answers by rule in one thread, after which a person looks: two machines would talk for ever. */
const mostByRule = 5;

/** Of what was wrong with a model's text, as much as a person needs to see. */
const mostRefused = 10;

/** In which an approval is undone, as with every approval. */
export const undoMs = 30_000;

type Proposing = {
  /** After which it may leave by the campaign's rule. */
  waitMs: number;
  /** What a model wrote, if one did. */
  prepared: PreparedAnswer | null;
};

/**
 * Writes the answer to the newest reply of a locked thread: as a draft for a person, or on its way where the campaign
 * lets its rule approve. Only facts of the campaign stand in it, nothing of what the creator wrote. A model's text that
 * no longer fits what the reply means and the campaign says gives way to the template; one that would end the talk waits
 * for a person.
 */
export async function proposeAnswer(
  tx: Context,
  thread: ReplyThread,
  reply: Answered,
  { waitMs, prepared }: Proposing,
): Promise<void> {
  const { task } = thread;
  const answer = reply.replyClass && (await answerFor(tx, thread, reply.replyClass, prepared));
  if (!answer || thread.closedAt) return;
  const { content, author, refused, endsTalk } = answer;
  const subject = channels[thread.channel].subject ? await subjectOf(tx, thread.id) : null;
  const hash = textHash({ subject, content });
  const now = tx.clock();
  const byRule =
    task.answerApproval === "RULE" &&
    !endsTalk &&
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
        author,
        language: thread.language,
      },
      ...{ subject, content, textHash: hash, at: now, answersId: reply.id },
      promisedPriceMinor: task.product.priceMinor,
      modelRefused: refused.slice(0, mostRefused).map(spellProblem),
      endsTalk,
      ...approval,
    },
  });
  if (byRule) enqueue(tx, sendOutreach, {}, { delay: Math.ceil(waitMs / 1000) + 1 });
  tellMessage(tx, namesOf(thread), { id: message.id, state: approval.state });
}

async function answerFor(
  { db }: Context,
  thread: ReplyThread,
  replyClass: ReplyClass,
  prepared: PreparedAnswer | null,
): Promise<ComposedAnswer | null> {
  const task = await db.matchTask.findUniqueOrThrow({ where: { id: thread.taskId }, select: factsSelect });
  if (prepared && stillHolds(prepared, replyClass, task)) return prepared.answer;
  const content = templateAnswer(requestFor(thread, task, replyClass));
  return content === null ? null : { content, author: "TEMPLATE", refused: [], endsTalk: false };
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
