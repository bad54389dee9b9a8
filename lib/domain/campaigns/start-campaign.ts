import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";
import { requireTask } from "../matching/task-access";
import { type Campaign, counted, taskProductSelect } from "../matching/task-select";
import { undoSeconds, wakeAfterUndo } from "../outreach/queue-message";
import { moveMessage } from "../outreach/settle-message";

/**
 * Starts a campaign once: what was approved while it was prepared leaves after half a minute, until when it can be taken
 * back. Throws `task.not_found`, `auth.forbidden`, `task.not_matched`, and `task.wrong_state` for one that has started.
 */
export function startCampaign(context: SignedIn, { id }: { id: string }): Promise<Campaign> {
  return inTransaction(context, async (tx) => {
    const { status, productId, shopId } = await requireTask(tx, id, "campaign.manage");
    if (status !== "MATCHED") throw new DomainError("task.not_matched");
    const now = tx.clock();
    const { count } = await tx.db.matchTask.updateMany({
      where: { id, startedAt: null },
      data: { startedAt: now, pausedAt: null, step: "started" },
    });
    if (count === 0) throw new DomainError("task.wrong_state");
    await release(tx, id, new Date(now.getTime() + undoSeconds * 1000));
    wakeAfterUndo(tx);
    recordAudit(tx, { act: "campaign.started", id, shopId });
    const payload = { taskId: uuidOf(id), from: status, to: status } as const;
    recordEvent(tx, { type: "match_task.status_changed", productId, payload });
    const task = await tx.db.matchTask.findUniqueOrThrow({
      where: { id },
      include: { product: { select: taskProductSelect } },
    });
    return counted(tx, task);
  });
}

/** In the order of ids, as everybody locks them. */
async function release(tx: SignedIn, taskId: string, notBefore: Date): Promise<void> {
  const waiting = await tx.db.outreachMessage.findMany({
    where: {
      thread: { taskId },
      OR: [{ state: "QUEUED" }, { state: "HELD", heldReason: "paused" }],
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of waiting)
    await moveMessage(tx, { id, from: ["QUEUED", "HELD"] }, "QUEUED", { notBefore });
}
