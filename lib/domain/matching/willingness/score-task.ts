import { inTransaction, type SignedIn } from "../../context";
import { DomainError } from "../../errors";
import { requireTask } from "../task-access";
import { withWillingness } from "./with-willingness";

export type ScoredMatch = { creatorId: number; willingness: number; sampleSize: number };

/**
 * Computes the willingness of each of a task's matches anew, by what is offered now, and keeps it. By rank. Throws
 * `task.not_found`, `auth.forbidden`, `task.not_matched`. (000, matching 3)
 */
export async function scoreTask(
  context: SignedIn,
  { taskId }: { taskId: string },
): Promise<{ taskId: string; results: ScoredMatch[] }> {
  const { db } = context;
  const { status, run, rewardMinor, productId } = await requireTask(context, taskId, "campaign.manage");
  if (status !== "MATCHED") throw new DomainError("task.not_matched");
  const matches = await db.match.findMany({
    where: { taskId },
    orderBy: { rank: "asc" },
    select: { creatorId: true },
  });
  const rows = await withWillingness(context, { id: taskId, productId, rewardMinor }, matches);
  await inTransaction(context, async (tx) => {
    // Whoever matches anew meanwhile replaces the rows and their scores.
    const current = await tx.db.matchTask.count({ where: { id: taskId, status: "MATCHED", run } });
    if (current === 0) throw new DomainError("task.not_matched");
    await tx.db.$executeRaw`
      UPDATE matches m SET willingness = s.willingness, willingness_sample_size = s."willingnessSampleSize",
        willingness_method = s."willingnessMethod"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s ("creatorId" int, willingness float8,
        "willingnessSampleSize" int, "willingnessMethod" text)
      WHERE m.task_id = ${taskId}::uuid AND m.creator_id = s."creatorId"`;
  });
  const results = rows.flatMap(({ creatorId, willingness, willingnessSampleSize: sampleSize }) =>
    willingness === undefined || sampleSize === undefined ? [] : [{ creatorId, willingness, sampleSize }],
  );
  return { taskId, results };
}
