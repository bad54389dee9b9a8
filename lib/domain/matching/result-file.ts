import { z } from "zod";
import { log } from "@/lib/log";
import { resultFiles } from "@/lib/ports/results/result-files";
import type { Context } from "../context";
import { type MatchReason, readReasons } from "./match-reasons";
import type { MatchTask } from "./task-select";

/**
 * A line of a task's result file. It names creators by their ids alone: who is erased must not live on in files of other
 * machines.
 */
const lineSchema = z.object({
  task_id: z.string(),
  run: z.int(),
  rank: z.int(),
  creator_id: z.int(),
  score: z.number(),
  reasons: z.array(z.unknown()),
});

export type ResultLine = { rank: number; creatorId: number; score: number; reasons: MatchReason[] };

type Settled = Pick<MatchTask, "id" | "run">;

/** The rows of a task in the order of their ranks, without those of whom was erased. */
async function readRows({ db }: Context, { id }: Settled): Promise<ResultLine[]> {
  const rows = await db.match.findMany({
    where: { taskId: id, creator: { erasedAt: null } },
    orderBy: { rank: "asc" },
  });
  return rows.map(({ rank, creatorId, score, reasons }) => ({
    rank,
    creatorId,
    score,
    reasons: readReasons(reasons),
  }));
}

/** Writes the result file of a task anew from its rows, and returns what stands in it. (000, matching 2) */
export async function writeResultFile(context: Context, task: Settled): Promise<ResultLine[]> {
  const rows = await readRows(context, task);
  try {
    await writeRows(task, rows);
  } catch (err) {
    // The rows are the truth: what they say is answered even where no file can be written.
    log.warn({ err, taskId: task.id }, "a result file could not be written");
  }
  return rows;
}

function writeRows(task: Settled, rows: readonly ResultLine[]): Promise<void> {
  const lines = rows.map(({ rank, creatorId, score, reasons }) => ({
    task_id: task.id,
    run: task.run,
    rank,
    creator_id: creatorId,
    score,
    reasons,
  }));
  return resultFiles().write(task.id, lines);
}

/** What a task found, from its file; one that is absent, damaged or of an older run is made from the rows again. */
export async function readResultFile(context: Context, task: Settled): Promise<ResultLine[]> {
  const stored = await resultFiles().read(task.id);
  const parsed = z.array(lineSchema).safeParse(stored);
  const fits = parsed.success && parsed.data.length > 0 && parsed.data.every(({ run }) => run === task.run);
  if (!fits) return writeResultFile(context, task);
  return parsed.data.map(({ rank, creator_id, score, reasons }) => ({
    rank,
    creatorId: creator_id,
    score,
    reasons: readReasons(reasons),
  }));
}

/** Writes those of the tasks' files anew that name someone who was erased. Twice is once. */
export async function forgetInResultFiles(context: Context, taskIds: readonly string[]): Promise<void> {
  const tasks = await context.db.matchTask.findMany({
    where: { id: { in: [...taskIds] } },
    select: { id: true, run: true },
  });
  for (const task of tasks) {
    const stored = z.array(lineSchema).safeParse(await resultFiles().read(task.id));
    if (!stored.success || stored.data.length === 0) continue;
    const named = stored.data.map(({ creator_id }) => creator_id);
    const erased = await context.db.creator.count({ where: { id: { in: named }, erasedAt: { not: null } } });
    if (erased > 0) await writeRows(task, await readRows(context, task));
  }
}

/** Deletes result files of tasks that are gone and what is no result file. */
export async function sweepResultFiles({ db, clock }: Context): Promise<void> {
  const files = resultFiles();
  await files.deleteUnfit(new Date(clock().getTime() - 3_600_000));
  const named = await files.list();
  const known = await db.matchTask.findMany({ where: { id: { in: named } }, select: { id: true } });
  const kept = new Set(known.map(({ id }) => id));
  await files.delete(named.filter((id) => !kept.has(id)));
}
