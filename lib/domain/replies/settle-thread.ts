import type { Context } from "../context";
import { tellStage } from "../outreach/message-events";
import { moveMessage } from "../outreach/settle-message";
import { namesOf, type ReplyThread } from "./lock-thread";
import { inOrder, stageOf } from "./stage";

export const replySelect = {
  id: true,
  at: true,
  replyKey: true,
  replyClass: true,
  classifiedBy: true,
  confidence: true,
} as const;

/**
 * Brings a locked thread to what the set of its replies says: its stage, when it was last answered, and nothing on its
 * way that was written before the newest of them. Returns stage and newest reply.
 */
export async function settleThread(tx: Context, thread: ReplyThread) {
  const { db } = tx;
  const [replies, accepted] = await Promise.all([
    db.outreachMessage.findMany({
      where: { threadId: thread.id, direction: "IN", automatic: false },
      select: replySelect,
    }),
    db.outreachMessage.count({ where: { threadId: thread.id, acceptedAt: { not: null } } }),
  ]);
  const newest = inOrder(replies).at(-1) ?? null;
  const stage = stageOf({ ...thread, contacted: accepted > 0 }, replies);
  await db.outreachThread.update({
    where: { id: thread.id },
    data: {
      stage,
      lastReplyAt: newest?.at ?? null,
      ...(newest && newest.at > (thread.lastMessageAt ?? new Date(0)) ? { lastMessageAt: newest.at } : {}),
    },
  });
  if (stage !== thread.stage) tellStage(tx, namesOf(thread), { from: thread.stage, to: stage });
  if (newest) await stopWhatWaits(tx, thread, newest);
  return { stage, newest };
}

/** Stop on reply: what was approved before waits for a person, what was proposed to an older reply is dropped. */
async function stopWhatWaits(tx: Context, thread: ReplyThread, newest: { id: number }): Promise<void> {
  // One that is being claimed is decided by its claim, which reads `last_reply_at`.
  const waiting = await tx.db.$queryRaw<{ id: number; kind: string; state: string; author: string }[]>`
    SELECT id, kind::text, state::text, author::text FROM outreach_messages
    WHERE thread_id = ${thread.id}::uuid AND direction = 'OUT' AND answers_id IS DISTINCT FROM ${newest.id}
      AND (state IN ('APPROVED', 'QUEUED') OR state IN ('DRAFT', 'HELD') AND kind = 'ANSWER')
    ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`;
  for (const { id, kind, state, author } of waiting) {
    // What a person wrote is theirs to drop.
    const ours = kind === "ANSWER" && author !== "PERSON";
    if (ours) await moveMessage(tx, { id, from: ["DRAFT", "APPROVED", "QUEUED", "HELD"] }, "CANCELED");
    else if (state === "APPROVED" || state === "QUEUED") {
      await moveMessage(tx, { id, from: ["APPROVED", "QUEUED"] }, "HELD", { heldReason: "replied" });
    }
  }
}
