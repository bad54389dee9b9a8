import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { MatchFailure } from "./match-failure";
import type { MatchTask } from "./task-select";

export type FoundMatch = { creatorId: number; score: number; reasons: Prisma.InputJsonValue };

/** How many creators a task finds. */
export const mostMatches = 100;

/** The creators who share the most of the task's tags, the best first. Throws `MatchFailure`. */
export async function findMatches(
  { db }: Context,
  { matchTags }: MatchTask,
  _signal?: AbortSignal,
): Promise<FoundMatch[]> {
  if (matchTags.length === 0) throw new MatchFailure("no_tags");
  const rows = await db.$queryRaw<{ id: number; shared: string[]; total: number }[]>`
    SELECT c.id, s.shared, cardinality(c.tags) AS total FROM creators c,
      LATERAL (SELECT array_agg(t) AS shared FROM unnest(c.tags) t WHERE t = ANY(${matchTags}::text[])) s
    WHERE c.erased_at IS NULL AND c.tags && ${matchTags}::text[]
    ORDER BY cardinality(s.shared) / sqrt(cardinality(c.tags)) DESC, c.id LIMIT ${mostMatches}`;
  return rows.map(({ id, shared, total }) => ({
    creatorId: id,
    score: Math.min(1, shared.length / Math.sqrt(total * matchTags.length)),
    reasons: [{ code: "shared_tags", tags: shared }],
  }));
}
