import type { MatchTaskStatus } from "@/lib/generated/prisma/enums";
import { enqueue } from "@/lib/jobs/enqueue";
import { runMatchTaskJob } from "@/lib/jobs/run-match-task";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";
import { requireTask } from "./task-access";
import { type Campaign, counted, taskProductSelect } from "./task-select";

/** Matches a task that has failed once more. Throws `task.not_found`, `auth.forbidden`, `task.wrong_state`. */
export function retryMatchTask(context: SignedIn, { id }: { id: string }): Promise<Campaign> {
  return startRun(context, id, ["FAILED"]);
}

/**
 * Matches a draft, or anew what was matched or has failed, as long as nobody was written to: a thread stands on its
 * match. Throws like `retryMatchTask`.
 */
export function startMatching(context: SignedIn, { id }: { id: string }): Promise<Campaign> {
  return startRun(context, id, ["DRAFT", "MATCHED", "FAILED"]);
}

async function startRun(context: SignedIn, id: string, from: readonly MatchTaskStatus[]): Promise<Campaign> {
  return inTransaction(context, async (tx) => {
    const { status, productId } = await requireTask(tx, id, "campaign.manage");
    const { count } = await tx.db.matchTask.updateMany({
      where: { id, status: { in: [...from] }, threads: { none: {} } },
      data: { status: "MATCHING", run: { increment: 1 }, error: null, matchedAt: null },
    });
    if (count === 0) throw new DomainError("task.wrong_state");
    const task = await tx.db.matchTask.findUniqueOrThrow({
      where: { id },
      include: { product: { select: taskProductSelect } },
    });
    enqueue(tx, runMatchTaskJob, { taskId: id, run: task.run });
    const payload = { taskId: uuidOf(id), from: status, to: "MATCHING" } as const;
    recordEvent(tx, { type: "match_task.status_changed", productId, payload });
    return counted(tx, task);
  });
}
