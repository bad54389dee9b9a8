import type { Prisma } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";
import { type Context, inTransaction } from "../context";
import { toDomainError } from "../database-errors";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";
import { notify } from "../notices/notify";
import { type FoundMatch, findMatches } from "./find-matches";
import { type MatchError, MatchFailure } from "./match-failure";
import { writeResultFile } from "./result-file";
import { withWillingness } from "./willingness/with-willingness";

type Run = { taskId: string; run: number };

/**
 * Matches a task, MATCHING → MATCHED or FAILED with a code of `matchErrors`. Nothing is written before the end, and then
 * in one transaction that the newest run alone passes: a worker that dies, a second one and a run that was overtaken
 * leave nothing behind. Throws only when the database is away.
 */
export async function runMatchTask(
  context: Context,
  { taskId, run }: Run,
  signal?: AbortSignal,
): Promise<void> {
  const task = await context.db.matchTask.findUnique({ where: { id: taskId } });
  if (task?.status !== "MATCHING" || task.run !== run) return;
  try {
    const found = await withWillingness(context, task, await findMatches(context, task, signal), signal);
    await settle(context, { taskId, run }, found);
  } catch (error) {
    await fail(context, { taskId, run }, error);
  }
}

/** What went wrong with a service or in ourselves fails the task; without the database nothing could be said. */
async function fail(context: Context, run: Run, error: unknown): Promise<void> {
  if (error instanceof MatchFailure) return settle(context, run, error.code);
  if (toDomainError(error).kind === "unavailable") throw error;
  log.error({ err: error, taskId: run.taskId, requestId: context.requestId }, "a match task failed");
  await settle(context, run, "internal");
}

async function settle(
  context: Context,
  { taskId, run }: Run,
  outcome: readonly FoundMatch[] | MatchError,
): Promise<void> {
  const failed = typeof outcome === "string";
  const settled = await inTransaction(context, async (tx) => {
    const [task] = await tx.db.matchTask.updateManyAndReturn({
      where: { id: taskId, status: "MATCHING", run },
      data: failed
        ? { status: "FAILED", error: outcome }
        : { status: "MATCHED", error: null, matchedAt: tx.clock() },
      select: { productId: true, userId: true },
    });
    if (!task) return false;
    await tx.db.match.deleteMany({ where: { taskId } });
    if (!failed)
      await tx.db.match.createMany({ data: outcome.map((match, index) => row(taskId, match, index)) });
    const payload = { taskId: uuidOf(taskId), from: "MATCHING", to: failed ? "FAILED" : "MATCHED" } as const;
    recordEvent(tx, { type: "match_task.status_changed", productId: task.productId, payload });
    notify(tx, {
      kind: failed ? "matching.failed" : "matching.done",
      id: taskId,
      to: { userIds: [task.userId] },
      facts: { productId: task.productId },
    });
    return true;
  });
  // A worker that dies before this leaves no file: it is made when it is first read.
  if (settled && !failed) await writeResultFile(context, { id: taskId, run });
}

const row = (taskId: string, match: FoundMatch, index: number): Prisma.MatchCreateManyInput => ({
  ...match,
  taskId,
  rank: index + 1,
});
