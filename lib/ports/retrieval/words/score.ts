import type { Features } from "./features";
import { blockOf, blockSize, countFeature, unpackEntries } from "./postings";
import { full } from "./vector";

/** A row of postings, as it lies in the database. */
export type PostingRow = { feature: number; block: number; entries: Uint8Array };

/** The scores of all creators who share a feature with what is looked for, by block; 0 elsewhere. */
export type Scores = Map<number, Float32Array>;

/** A query's weights of unit length, each times how rare its feature is among the creators. */
export function weighByRarity(query: Features, rows: readonly PostingRow[]): Features {
  const total = rows
    .filter(({ feature }) => feature === countFeature)
    .reduce((sum, row) => sum + countOf(row), 0);
  const frequency = new Map<number, number>();
  for (const { feature, entries } of rows) {
    if (feature !== countFeature)
      frequency.set(feature, (frequency.get(feature) ?? 0) + entries.byteLength / 4);
  }
  const weighed = [...query].map(([feature, weight]) => {
    const having = frequency.get(feature) ?? 0;
    return [feature, weight * Math.log(1 + total / (having + 1))] as const;
  });
  // What no creator has counts as well: a query that nobody meets scores low.
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(weighed.map(([feature, weight]) => [feature, weight / length]));
}

export function countOf({ entries }: PostingRow): number {
  return new DataView(entries.buffer, entries.byteOffset, entries.byteLength).getUint32(0);
}

/** Adds every posting of the query's features: the inner product of query and creator, 0 to 1. */
export function addPostings(query: Features, rows: readonly PostingRow[]): Scores {
  const scores: Scores = new Map();
  const ordered = [...rows].sort((a, b) => a.feature - b.feature);
  for (const { feature, block, entries } of ordered) {
    const factor = (query.get(feature) ?? 0) / full;
    if (factor === 0) continue;
    const sums = scores.get(block) ?? new Float32Array(blockSize);
    scores.set(block, sums);
    const pairs = unpackEntries(entries);
    for (let at = 0; at < pairs.length; at += 2) {
      const place = pairs[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (pairs[at + 1] ?? 0) * factor;
    }
  }
  return scores;
}

/** One creator's score; 0 for who shares nothing with what is looked for. */
export const scoreOf = (scores: Scores, creatorId: number): number =>
  scores.get(blockOf(creatorId))?.[creatorId % blockSize] ?? 0;
