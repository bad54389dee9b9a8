import type { Db } from "@/lib/db";
import {
  blockOf,
  blockSize,
  countFeature,
  type Entries,
  mergeEntries,
  packEntries,
  unpackEntries,
} from "@/lib/ports/retrieval/words/postings";
import type { Vector } from "@/lib/ports/retrieval/words/vector";

/** How a creator's vector was and is; null where there is none. */
export type Change = { id: number; before: Vector | null; after: Vector | null };

type Row = { feature: number; block: number };

/** Statements of a size that the database takes well. */
const rowsPerStatement = 5000;

/** Works changes of vectors into the postings; the caller holds their lock. */
export async function writePostings(db: Db, changes: readonly Change[]): Promise<void> {
  const sorted = [...changes].sort((a, b) => a.id - b.id);
  const touched = collect(sorted);
  for (let at = 0; at < touched.length; at += rowsPerStatement) {
    await mergeRows(db, touched.slice(at, at + rowsPerStatement));
  }
  await countCreators(db, sorted);
}

type Touched = Row & { pairs: number[] };

/** Places and weights by row; creators come in the order of their ids, so each row's places do too. */
function collect(changes: readonly Change[]): Touched[] {
  const rows = new Map<number, Touched[]>();
  const add = (feature: number, id: number, weight: number) => {
    const block = blockOf(id);
    const ofFeature = rows.get(feature) ?? [];
    rows.set(feature, ofFeature);
    const last = ofFeature.at(-1);
    const row = last?.block === block ? last : { feature, block, pairs: [] };
    if (row !== last) ofFeature.push(row);
    row.pairs.push(id % blockSize, weight);
  };
  for (const { id, before, after } of changes) {
    const kept = new Set(after?.features);
    for (const feature of before?.features ?? []) if (!kept.has(feature)) add(feature, id, 0);
    after?.features.forEach((feature, index) => {
      add(feature, id, after.weights[index] ?? 0);
    });
  }
  return [...rows.values()].flat();
}

async function mergeRows(db: Db, touched: readonly Touched[]): Promise<void> {
  const features = touched.map(({ feature }) => feature);
  const blocks = touched.map(({ block }) => block);
  const present = await db.$queryRaw<(Row & { entries: Uint8Array })[]>`
    SELECT p.feature, p.block, p.entries FROM creator_postings p
      JOIN unnest(${features}::int[], ${blocks}::int[]) AS t (feature, block) USING (feature, block)`;
  const entries = new Map(present.map((row) => [`${row.feature} ${row.block}`, unpackEntries(row.entries)]));
  const none: Entries = new Uint16Array();
  const merged = touched.map(({ feature, block, pairs }) => ({
    feature,
    block,
    entries: mergeEntries(entries.get(`${feature} ${block}`) ?? none, Uint16Array.from(pairs)),
  }));
  await writeRows(db, merged);
}

async function writeRows(db: Db, rows: readonly (Row & { entries: Entries })[]): Promise<void> {
  const kept = rows.filter(({ entries }) => entries.length > 0);
  const empty = rows.filter(({ entries }) => entries.length === 0);
  const features = kept.map(({ feature }) => feature);
  const blocks = kept.map(({ block }) => block);
  const texts = kept.map(({ entries }) => packEntries(entries).toString("base64"));
  await db.$executeRaw`
    INSERT INTO creator_postings (feature, block, entries)
    SELECT feature, block, decode(entries, 'base64')
    FROM unnest(${features}::int[], ${blocks}::int[], ${texts}::text[]) AS t (feature, block, entries)
    ON CONFLICT (feature, block) DO UPDATE SET entries = excluded.entries`;
  if (empty.length === 0) return;
  await db.$executeRaw`
    DELETE FROM creator_postings p USING unnest(${empty.map(({ feature }) => feature)}::int[],
      ${empty.map(({ block }) => block)}::int[]) AS t (feature, block)
    WHERE p.feature = t.feature AND p.block = t.block`;
}

/** How many creators a block has, as four bytes like an entry: rarity is reckoned from it. */
async function countCreators(db: Db, changes: readonly Change[]): Promise<void> {
  const difference = new Map<number, number>();
  for (const { id, before, after } of changes) {
    const by = Number(after !== null) - Number(before !== null);
    difference.set(blockOf(id), (difference.get(blockOf(id)) ?? 0) + by);
  }
  for (const [block, by] of difference) {
    if (by === 0) continue;
    await db.$executeRaw`
      INSERT INTO creator_postings (feature, block, entries) VALUES (${countFeature}, ${block}, int4send(${by}::int))
      ON CONFLICT (feature, block) DO UPDATE SET entries =
        int4send(('x' || encode(creator_postings.entries, 'hex'))::bit(32)::int + ${by}::int)`;
  }
}
