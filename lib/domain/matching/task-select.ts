import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { padded } from "../padded";

/** A task with what is counted from its rows. */
export type TaskCounts = { matchedCount: number; willingCount: number; sentCount: number };

export type MatchTask = Prisma.MatchTaskGetPayload<object>;
export type CountedTask = MatchTask & TaskCounts;

/** What the dashboard shows of a task's product. */
export const taskProductSelect = {
  id: true,
  title: true,
  titleEn: true,
  priceMinor: true,
  status: true,
  archivedAt: true,
  images: { orderBy: [{ rank: "asc" }, { id: "asc" }], take: 1, select: { url: true, placeholder: true } },
} satisfies Prisma.ProductSelect;

export type Campaign = CountedTask & {
  product: Prisma.ProductGetPayload<{ select: typeof taskProductSelect }>;
};

const none: TaskCounts = { matchedCount: 0, willingCount: 0, sentCount: 0 };

/**
 * The tasks with their counts, which are never stored: matches, matches from the task's threshold of willingness on, and
 * threads of which a message was accepted. One query.
 */
export async function withCounts<T extends MatchTask>(
  { db }: Context,
  tasks: readonly T[],
): Promise<(T & TaskCounts)[]> {
  if (tasks.length === 0) return [];
  const ids = padded(tasks.map(({ id }) => id));
  const rows = await db.$queryRaw<({ id: string } & TaskCounts)[]>`
    SELECT t.id, m.matched AS "matchedCount", m.willing AS "willingCount", s.sent AS "sentCount"
    FROM match_tasks t,
      LATERAL (SELECT count(*)::int AS matched,
          (count(*) FILTER (WHERE willingness >= t.willing_threshold))::int AS willing
        FROM matches WHERE task_id = t.id) m,
      LATERAL (SELECT count(*)::int AS sent FROM outreach_threads th WHERE th.task_id = t.id AND EXISTS (
        SELECT 1 FROM outreach_messages o
        WHERE o.thread_id = th.id AND o.direction = 'OUT' AND o.state = 'ACCEPTED')) s
    WHERE t.id = ANY(${ids}::uuid[])`;
  const counts = new Map(rows.map(({ id, ...count }) => [id, count]));
  return tasks.map((task) => ({ ...task, ...(counts.get(task.id) ?? none) }));
}

/** One task with its counts. */
export async function counted<T extends MatchTask>(context: Context, task: T): Promise<T & TaskCounts> {
  const [result] = await withCounts(context, [task]);
  return result ?? { ...task, ...none };
}
