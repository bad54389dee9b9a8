import { foldTag } from "@/lib/ports/retrieval/words/features";
import { type Ranking, rankScores } from "@/lib/ports/retrieval/words/rank";
import { scoreOf } from "@/lib/ports/retrieval/words/score";
import type { Context, SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Audience, admitted, allAdmitted, type Exclusion, exclusionsOf } from "./admission";
import { expandTags } from "./expand-tags";
import { explain } from "./explain";
import { audienceOf, mostMatches, wishOf } from "./find-matches";
import { localReason } from "./local-tags";
import type { MatchReason } from "./match-reasons";
import { requireTask } from "./task-access";
import { scoreByWords } from "./word-retrieval";

export type WhyNot = {
  creatorId: number;
  name: string;
  /** Among the creators who come into question, now; null for who shares nothing with the tags. */
  rank: number | null;
  score: number;
  /** Below which the hundredth is; null where there are fewer. */
  lastScore: number | null;
  excludedBy: Exclusion[];
  /** Tags of the task that the creator's own do not meet, in either language. */
  missingTags: string[];
  reasons: MatchReason[];
};

const portion = 16_384;

/**
 * Where a creator stands in a task and why: the rank that it would have, what it lacks, what excludes it. Reckoned with
 * the market as it is now, by words, whoever searched. Throws `task.not_found`, `creator.not_found`.
 */
export async function whyNot(
  context: SignedIn,
  { id, creatorId }: { id: string; creatorId: number },
): Promise<WhyNot> {
  const task = await requireTask(context, id, "campaign.read");
  const creator = await context.db.creator.findFirst({
    where: { id: creatorId, erasedAt: null },
    select: { name: true, tags: true },
  });
  if (!creator) throw new DomainError("creator.not_found");
  const [wish, audience] = [await wishOf(context, task), audienceOf(task)];
  const { scores } = await scoreByWords(context, wish.query);
  const score = scoreOf(scores, creatorId);
  const reasons = await explain(context, wish, [creatorId]);
  return {
    creatorId,
    name: creator.name,
    score,
    ...(await standing(context, audience, rankScores(scores), score > 0 ? creatorId : null)),
    excludedBy: await exclusionsOf(context, audience, creatorId),
    missingTags: await missing(context, task.matchTags, creator.tags),
    reasons: (reasons.get(creatorId) ?? []).map((reason) => localReason(reason, context.locale)),
  };
}

/** How many who come into question stand before the creator, and the score of the last of the best hundred. */
async function standing(context: Context, audience: Audience, ranking: Ranking, creatorId: number | null) {
  let before = 0;
  let rank: number | null = null;
  let lastScore: number | null = null;
  let everyone: Set<number> | undefined;
  while (lastScore === null || (creatorId !== null && rank === null)) {
    const batch = await ranking.next(portion);
    if (batch.length === 0) break;
    const ids = batch.map((scored) => scored.creatorId);
    const may = everyone ?? (await admitted(context, audience, ids));
    everyone ??= batch.length < portion ? undefined : await allAdmitted(context, audience);
    for (const scored of batch) {
      if (scored.creatorId === creatorId) rank = before + 1;
      if (!may.has(scored.creatorId)) continue;
      before += 1;
      if (before === mostMatches) lastScore = scored.score;
    }
  }
  return { rank, lastScore };
}

async function missing(
  context: Context,
  wanted: readonly string[],
  tags: readonly string[],
): Promise<string[]> {
  const own = new Set(tags.map(foldTag));
  const met = await Promise.all(
    wanted.map(async (tag) => {
      const { tags: texts } = await expandTags(context, [tag]);
      return texts.some(({ text, weight }) => weight === 1 && own.has(text));
    }),
  );
  return wanted.filter((_, index) => !met[index]);
}
