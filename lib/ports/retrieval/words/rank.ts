import { blockSize } from "./postings";
import type { Scores } from "./score";

export type Scored = { creatorId: number; score: number };

/** Creators in the order of their scores, handed out bit by bit. */
export interface Ranking {
  /** About so many of the next ones, the best first; none at the end. */
  next(count: number): Promise<Scored[]>;
}

const buckets = 4096;

const better = (a: Scored, b: Scored) => b.score - a.score || a.creatorId - b.creatorId;

/**
 * Everyone with a score, the best first and equals by id, as many at a time as are asked for (a few more, as equals stay
 * together). Scores are counted into buckets once, then only those buckets are sorted that are asked for.
 */
export function rankScores(scores: Scores): Ranking {
  const highest = [...scores.values()].reduce((most, sums) => Math.max(most, maximum(sums)), 0);
  const scale = (buckets - 1) / (highest || 1);
  const counts = countBuckets(scores, scale);
  let upper = buckets;
  return {
    async next(count) {
      let lower = upper;
      for (let found = 0; lower > 0 && found < count; ) found += counts[--lower] ?? 0;
      const batch = lower < upper ? gather(scores, scale, lower, upper).sort(better) : [];
      upper = lower;
      return batch;
    },
  };
}

function maximum(sums: Float32Array): number {
  let most = 0;
  for (const sum of sums) if (sum > most) most = sum;
  return most;
}

function countBuckets(scores: Scores, scale: number): Uint32Array {
  const counts = new Uint32Array(buckets);
  for (const sums of scores.values()) {
    for (const sum of sums) {
      if (sum > 0) counts[Math.floor(sum * scale)] = (counts[Math.floor(sum * scale)] ?? 0) + 1;
    }
  }
  return counts;
}

function gather(scores: Scores, scale: number, lower: number, upper: number): Scored[] {
  const found: Scored[] = [];
  for (const [block, sums] of scores) {
    for (let place = 0; place < blockSize; place += 1) {
      const score = sums[place] ?? 0;
      const bucket = Math.floor(score * scale);
      if (score > 0 && bucket >= lower && bucket < upper) {
        found.push({ creatorId: block * blockSize + place, score });
      }
    }
  }
  return found;
}
