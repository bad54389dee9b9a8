import type { Context } from "../../context";
import { type ScoredOffer, scoreCreators } from "./score-creators";

type Task = { id: string; productId: number; rewardMinor: number | null };

/** What the creators of these matches are offered, with how likely each is to want it. Reads only. */
export async function withWillingness<M extends { creatorId: number }>(
  context: Context,
  { id, productId, rewardMinor }: Task,
  matches: readonly M[],
  signal?: AbortSignal,
) {
  const { categoryId } = await context.db.product.findUniqueOrThrow({
    where: { id: productId },
    select: { categoryId: true },
  });
  const creatorIds = matches.map(({ creatorId }) => creatorId);
  const asked: ScoredOffer = { taskId: id, offer: { rewardMinor, categoryId }, creatorIds };
  const scored = await scoreCreators(context, asked, signal);
  return matches.map((match) => ({ ...match, ...scored.get(match.creatorId) }));
}
