import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { conditionsOf } from "../matching/admission";
import type { MatchFilters } from "../matching/match-filters";
import { requireTask } from "../matching/task-access";
import { accountOf } from "../outreach/accounts";

/** Beyond this, how many more there are changes nothing, and counting them takes time. */
export const mostCounted = 10_000;

export type AudienceCount = { count: number; more: boolean };

/**
 * How many creators come into question for a campaign under these filters; `more`: at least so many. Throws
 * `task.not_found`.
 */
export async function countAudience(
  context: SignedIn,
  { id, filters }: { id: string; filters: MatchFilters },
): Promise<AudienceCount> {
  const task = await requireTask(context, id, "campaign.read");
  const channel = filters.channel ?? task.channel ?? undefined;
  const audience = { filters: { ...filters, channel }, account: accountOf(task) };
  const conditions = (await conditionsOf(context, audience)).map(({ sql }) => sql);
  const [row] = await context.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM creators c WHERE ${Prisma.join(conditions, " AND ")} LIMIT ${mostCounted + 1}) found`;
  const count = row?.count ?? 0;
  return { count: Math.min(count, mostCounted), more: count > mostCounted };
}
