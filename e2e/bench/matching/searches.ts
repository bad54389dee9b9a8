import { performance } from "node:perf_hooks";
import type pg from "pg";
import type { Context } from "@/lib/domain/context";
import { expandTags } from "@/lib/domain/matching/expand-tags";
import type { MatchFilters } from "@/lib/domain/matching/match-filters";
import { retrieve } from "@/lib/domain/matching/retrieve";
import { queryFeatures } from "@/lib/ports/retrieval/words/features";
import { median } from "../median";
import type { BruteForce } from "./brute-force";
import { queries } from "./population";

/** So many tag sets are searched for, each under every filter. */
const searches = 20;
const most = 100;

export type Filtered = { name: string; filters: MatchFilters };
export type Measured = {
  name: string;
  /** Of all searches, and of the worst of them. */
  recall: number;
  least: number;
  /** Milliseconds, brute force without any filter. */
  median: number;
  p95: number;
  brute: number;
};

type Result = { name: string; recalls: number[]; times: number[] };

async function search(context: Context, tags: readonly string[], filters: MatchFilters): Promise<number[]> {
  const audience = { filters, account: "seller:1" };
  const found = await retrieve(context, { tags, query: await expandTags(context, tags), audience, most });
  return found.map(({ creatorId }) => creatorId);
}

/** The ids that a filter lets through, as the database says by a query of its own. */
async function admittedBy(client: pg.Client, { regions }: MatchFilters): Promise<Set<number>> {
  const { rows } = await client.query<{ id: number }>(
    "SELECT id FROM creators WHERE $1::text[] IS NULL OR region = ANY($1)",
    [regions ?? null],
  );
  return new Set(rows.map(({ id }) => id));
}

async function timed<T>(work: () => Promise<T> | T): Promise<{ value: T; ms: number }> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}

/** Both ways of searching, in turns, so that a noisy machine slows both. */
export async function compareSearches(
  context: Context,
  brute: BruteForce,
  client: pg.Client,
  filters: readonly Filtered[],
): Promise<Measured[]> {
  const all = queries(searches);
  // What was never read is on disk, and what never ran is not compiled.
  for (const tags of all) for (const { filters: filter } of filters) await search(context, tags, filter);
  const lets: Set<number>[] = [];
  for (const { filters: filter } of filters) lets.push(await admittedBy(client, filter));
  const results = filters.map(({ name }): Result => ({ name, recalls: [], times: [] }));
  const bruteTimes: number[] = [];
  for (const tags of all) {
    const query = await queryFeatures(await expandTags(context, tags));
    const { value: hits, ms } = await timed(() => brute.search(query));
    bruteTimes.push(ms);
    for (const [index, { filters: filter }] of filters.entries()) {
      const found = await timed(() => search(context, tags, filter));
      const truth = hits.filter(({ id }) => lets[index]?.has(id)).slice(0, most);
      const ids = new Set(found.value);
      const met = truth.filter(({ id }) => ids.has(id)).length;
      results[index]?.recalls.push(truth.length === 0 ? 1 : met / truth.length);
      results[index]?.times.push(found.ms);
    }
  }
  return results.map(({ name, recalls, times }) => ({
    name,
    recall: recalls.reduce((sum, one) => sum + one, 0) / recalls.length,
    least: Math.min(...recalls),
    median: median(times),
    p95: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0,
    brute: median(bruteTimes),
  }));
}
