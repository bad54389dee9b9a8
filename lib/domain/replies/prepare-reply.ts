import type { Context } from "../context";
import { type PreparedAnswer, prepareAnswer } from "./prepare-answer";
import { type Reading, readReply } from "./read-reply";
import type { NewReply } from "./record-reply";
import { storableText } from "./storable-text";

/** How a reply is read, null for a program's, and what a model would answer, if one is asked. */
export type PreparedReply = { reading: Reading | null; answer: PreparedAnswer | null };

export const unprepared: PreparedReply = { reading: null, answer: null };

export const maxContent = 20_000;

/** Reads a reply. Models may take their time: this comes before anything is locked, and once for each reply. */
export async function prepareReply(context: Context, reply: NewReply): Promise<PreparedReply> {
  const { threadId, replyKey } = reply;
  if (reply.automatic) return unprepared;
  const { db } = context;
  if ((await db.outreachMessage.count({ where: { replyKey } })) > 0) return unprepared;
  const thread = await db.outreachThread.findUniqueOrThrow({
    where: { id: threadId },
    select: {
      ...{ id: true, taskId: true, language: true, closedAt: true, lastReplyAt: true },
      creator: { select: { name: true } },
      task: { select: { rewardMinor: true } },
    },
  });
  const content = storableText(reply.content, maxContent);
  const reading = reply.decided ?? (await readReply(content, thread.task.rewardMinor));
  // Only the newest reply is answered.
  const late = thread.lastReplyAt !== null && reply.at < thread.lastReplyAt;
  const asks = !late && thread.closedAt === null;
  const answer = asks ? await prepareAnswer(context, thread, { replyClass: reading.class, content }) : null;
  return { reading, answer };
}
