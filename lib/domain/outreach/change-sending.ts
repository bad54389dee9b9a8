import { enqueue } from "@/lib/jobs/enqueue";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { requireTask } from "../matching/task-access";
import type { SendingAction } from "./sending-actions";
import { moveMessage } from "./settle-message";

export type ChangedSending = { taskId: string; pausedAt: Date | null; messages: number };

/**
 * Pauses or resumes what a task sends, or takes back all that nobody has claimed yet. `messages`: how many went back to
 * drafts or to the queue. Throws like `requireTask`.
 */
export function changeSending(
  context: SignedIn,
  { taskId, action }: { taskId: string; action: SendingAction },
): Promise<ChangedSending> {
  return inTransaction(context, async (tx) => {
    const task = await requireTask(tx, taskId, "campaign.manage");
    if (action === "undo") return { taskId, pausedAt: task.pausedAt, messages: await undoAll(tx, taskId) };
    const pausedAt = action === "pause" ? (task.pausedAt ?? tx.clock()) : null;
    await tx.db.matchTask.update({ where: { id: taskId }, data: { pausedAt } });
    const act = action === "pause" ? "outreach.paused" : "outreach.resumed";
    if ((task.pausedAt === null) !== (pausedAt === null))
      recordAudit(tx, { act, id: taskId, shopId: task.shopId });
    const messages = action === "resume" ? await releasePaused(tx, taskId) : 0;
    return { taskId, pausedAt, messages };
  });
}

/** Back to drafts, without their approval. */
async function undoAll(tx: SignedIn, taskId: string): Promise<number> {
  const waiting = await tx.db.outreachMessage.findMany({
    where: { thread: { taskId }, state: "QUEUED" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const unapproved = {
    approvedById: null,
    approvedHash: null,
    approvedAt: null,
    notBefore: null,
    attempts: 0,
  };
  let undone = 0;
  for (const { id } of waiting)
    if (await moveMessage(tx, { id, from: ["QUEUED"] }, "DRAFT", unapproved)) undone += 1;
  return undone;
}

async function releasePaused(tx: SignedIn, taskId: string): Promise<number> {
  const held = await tx.db.outreachMessage.findMany({
    where: { thread: { taskId }, state: "HELD", heldReason: "paused" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of held) await moveMessage(tx, { id, from: ["HELD"] }, "QUEUED");
  enqueue(tx, sendOutreach, {});
  return held.length;
}
