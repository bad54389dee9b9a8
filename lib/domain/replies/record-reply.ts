import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { type Context, inTransaction } from "../context";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";
import { notify } from "../notices/notify";
import { textHash } from "../outreach/text-hash";
import { lockThread, type ReplyThread } from "./lock-thread";
import type { PreparedAnswer } from "./prepare-answer";
import { maxContent, type PreparedReply, prepareReply } from "./prepare-reply";
import { proposeAnswer, undoMs } from "./propose-answer";
import type { Reading } from "./read-reply";
import { settleThread } from "./settle-thread";
import { storableText } from "./storable-text";
import { suppressAddress } from "./suppress-address";

export type NewReply = {
  threadId: string;
  /** Names the reply once, whichever way and however often it comes. */
  replyKey: string;
  subject?: string | null;
  /** What its writer typed, without what it answers to. */
  content: string;
  /** When it was written, as its carrier says. */
  at: Date;
  /** A program wrote it: it is kept, and moves nothing. */
  automatic?: boolean;
  /** Whoever brings the reply takes the answer along: it need not wait for an undoing. */
  answeredAtOnce?: boolean;
  /** What the creator said without words, on the answer page. */
  decided?: Reading;
};

export type RecordedReply = {
  messageId: number | null;
  /** Whether it was recorded before. */
  duplicate: boolean;
  /** Whether the talk goes on. */
  status: "continue" | "end";
};

/**
 * Records a reply, whichever way it came: callback, polling, mail or answer page. Twice is once, and late or reordered
 * ones lead to the same state. It stops what waits in the thread, moves its stage by the table of `stage.ts`, keeps an
 * address that opted out from being written to, and proposes the answer. Nothing in its text does anything else.
 * A reply of someone who was erased leaves no trace.
 */
export async function recordReply(context: Context, reply: NewReply): Promise<RecordedReply> {
  const prepared = await prepareReply(context, reply);
  return inTransaction(context, (tx) => insertReply(tx, reply, prepared));
}

/** Records a reply that was read, in the running transaction. */
export async function insertReply(
  tx: Context,
  reply: NewReply,
  { reading, answer }: PreparedReply,
): Promise<RecordedReply> {
  const thread = await lockThread(tx, reply.threadId);
  if (!thread || thread.creator.erasedAt || thread.address === "") {
    return { messageId: null, duplicate: false, status: "end" };
  }
  const where = { replyKey: reply.replyKey };
  const known = await tx.db.outreachMessage.findUnique({ where, select: { id: true, replyClass: true } });
  if (known) return { messageId: known.id, duplicate: true, status: statusOf(thread, known.replyClass) };
  const subject = reply.subject == null ? null : storableText(reply.subject, 500);
  const content = storableText(reply.content, maxContent);
  const now = tx.clock();
  const message = await tx.db.outreachMessage.create({
    data: {
      ...{
        threadId: thread.id,
        direction: "IN",
        kind: "REPLY",
        author: "CREATOR",
        language: thread.language,
      },
      ...{ subject, content, textHash: textHash({ subject, content }), replyKey: reply.replyKey },
      // A clock that goes ahead would make all that follows look older.
      at: new Date(Math.min(reply.at.getTime(), now.getTime())),
      automatic: reply.automatic ?? false,
      replyClass: reading?.class ?? null,
      classifiedBy: reading?.layer ?? "headers",
      confidence: reading?.confidence ?? null,
      offerMinor: reading?.offerMinor ?? null,
    },
  });
  const told = { taskId: uuidOf(thread.taskId), threadId: uuidOf(thread.id), messageId: message.id };
  recordEvent(tx, {
    type: "outreach.replied",
    id: message.id,
    productId: thread.task.productId,
    payload: { ...told, replyClass: reading?.class ?? null, automatic: message.automatic },
  });
  if (!message.automatic)
    notify(tx, {
      kind: "creator.replied",
      id: thread.id,
      to: { managersOf: thread.task.productId },
      facts: { productId: thread.task.productId, taskId: told.taskId },
    });
  if (!reading) return { messageId: message.id, duplicate: false, status: statusOf(thread, null) };
  const after = await followReply(tx, thread, { id: message.id, replyClass: reading.class }, answer, reply);
  return { messageId: message.id, duplicate: false, status: statusOf(after, reading.class) };
}

/** What a reply leads to, once it stands in the thread. */
async function followReply(
  tx: Context,
  thread: ReplyThread,
  reply: { id: number; replyClass: ReplyClass },
  prepared: PreparedAnswer | null,
  { answeredAtOnce = false }: { answeredAtOnce?: boolean } = {},
): Promise<ReplyThread> {
  if (reply.replyClass === "OPT_OUT") {
    await suppressAddress(tx, thread, { scope: "CAMPAIGNS", reason: "OPT_OUT" });
  }
  const { stage, newest } = await settleThread(tx, thread);
  const waitMs = answeredAtOnce ? 0 : undoMs;
  if (newest?.id === reply.id) await proposeAnswer(tx, thread, newest, { waitMs, prepared });
  if (thread.snoozedUntil) {
    await tx.db.outreachThread.update({ where: { id: thread.id }, data: { snoozedUntil: null } });
  }
  return { ...thread, stage };
}

function statusOf({ stage, closedAt }: ReplyThread, replyClass: ReplyClass | null): RecordedReply["status"] {
  return stage === "DECLINED" || closedAt || replyClass === "OPT_OUT" ? "end" : "continue";
}
