import { type Features, type QueryText, queryFeatures } from "@/lib/ports/retrieval/words/features";
import { countFeature } from "@/lib/ports/retrieval/words/postings";
import { type Ranking, rankScores } from "@/lib/ports/retrieval/words/rank";
import { addPostings, type PostingRow, type Scores, weighByRarity } from "@/lib/ports/retrieval/words/score";
import type { Context } from "../context";

/**
 * What each creator's profile has in common with what is looked for, 0 to 1: exactly, as every posting of the query's
 * features is added up. One query; its time grows with the postings of these features, not with the market.
 */
export async function scoreByWords(
  { db }: Context,
  text: QueryText,
): Promise<{ scores: Scores; query: Features }> {
  const features = await queryFeatures(text);
  const wanted = [countFeature, ...features.keys()];
  const rows = await db.$queryRaw<PostingRow[]>`
    SELECT feature, block, entries FROM creator_postings WHERE feature = ANY(${wanted}::int[])`;
  const query = weighByRarity(features, rows);
  return { scores: addPostings(query, rows), query };
}

/** The creators that share something with what is looked for, the best first. */
export async function rankByWords(context: Context, text: QueryText): Promise<Ranking> {
  const { scores } = await scoreByWords(context, text);
  return rankScores(scores);
}
