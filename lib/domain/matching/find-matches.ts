import type { Context } from "../context";
import { accountOf } from "../outreach/accounts";
import type { Audience } from "./admission";
import { expandTags } from "./expand-tags";
import { explain, type Wish } from "./explain";
import { indexAllChanged } from "./index-creators";
import { asMatchFailure, MatchFailure } from "./match-failure";
import { matchFiltersSchema } from "./match-filters";
import type { MatchReason } from "./match-reasons";
import { retrieve } from "./retrieve";
import type { MatchTask } from "./task-select";

export type FoundMatch = { creatorId: number; score: number; reasons: MatchReason[] };

/** How many creators a task finds. */
export const mostMatches = 100;

/** For whom a task searches: its filters, and the refusals of its shop or seller. */
export function audienceOf(task: MatchTask): Audience {
  const filters = matchFiltersSchema.parse(task.filters);
  const channel = filters.channel ?? task.channel ?? undefined;
  return { filters: { ...filters, channel }, account: accountOf(task) };
}

/** What the creators of a task are held against. */
export async function wishOf(context: Context, task: MatchTask): Promise<Wish> {
  const product = await context.db.product.findUniqueOrThrow({
    where: { id: task.productId },
    select: { category: { select: { id: true, parentId: true } } },
  });
  const { id, parentId } = product.category;
  return {
    query: await expandTags(context, task.matchTags),
    categoryIds: parentId === null ? [id] : [id, parentId],
    rewardMinor: task.rewardMinor,
    channel: audienceOf(task).filters.channel ?? null,
  };
}

/** The hundred creators who fit a task best, of those whom its filters let through. Throws `MatchFailure`. */
export async function findMatches(
  context: Context,
  task: MatchTask,
  signal?: AbortSignal,
): Promise<FoundMatch[]> {
  if (task.matchTags.length === 0) throw new MatchFailure("no_tags");
  await indexAllChanged(context, {}, signal);
  const wish = await wishOf(context, task);
  const wanted = { tags: task.matchTags, query: wish.query, audience: audienceOf(task), most: mostMatches };
  const found = await retrieve(context, wanted, signal).catch(asMatchFailure);
  const reasons = await explain(
    context,
    wish,
    found.map(({ creatorId }) => creatorId),
  );
  return found.map(({ creatorId, score }) => ({
    creatorId,
    score: Math.min(1, score),
    reasons: reasons.get(creatorId) ?? [],
  }));
}
