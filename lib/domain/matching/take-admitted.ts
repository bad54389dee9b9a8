import type { Ranking, Scored } from "@/lib/ports/retrieval/words/rank";
import type { Context } from "../context";
import { type Audience, admitted, allAdmitted } from "./admission";

/** So many of the best are asked for one by one; where fewer than needed come into question, few do at all. */
const patience = 20_000;

/** How many are looked at first, and at most at a time. */
const portions = { first: 256, largest: 16_384 } as const;

/**
 * The best who come into question, at most `most`, out of a ranking. Nobody is left out: it is gone through until enough
 * are found, or until those that come into question are few enough to be listed.
 */
export async function takeAdmitted(
  context: Context,
  audience: Audience,
  ranking: Ranking,
  most: number,
): Promise<Scored[]> {
  const taken: Scored[] = [];
  let seen = 0;
  let everyone: Set<number> | undefined;
  while (taken.length < most) {
    const batch = await ranking.next(portionOf(taken.length, seen, most));
    if (batch.length === 0) break;
    if (seen >= patience) everyone ??= await allAdmitted(context, audience);
    const ids = batch.map(({ creatorId }) => creatorId);
    const may = everyone ?? (await admitted(context, audience, ids));
    taken.push(...batch.filter(({ creatorId }) => may.has(creatorId)));
    seen += batch.length;
  }
  return taken.slice(0, most);
}

/** As many as should bring what is missing, going by how many of those seen so far came into question. */
function portionOf(taken: number, seen: number, most: number): number {
  if (seen === 0) return Math.max(portions.first, most);
  const rate = Math.max(taken, 1) / seen;
  return Math.min(portions.largest, Math.ceil(((most - taken) / rate) * 1.25));
}
