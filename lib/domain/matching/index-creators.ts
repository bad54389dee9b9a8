import { createHash } from "node:crypto";
import type { Db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { type CreatorText, creatorFeatures, wordSpace } from "@/lib/ports/retrieval/words/features";
import { packVector, toVector, unpackVector, type Vector } from "@/lib/ports/retrieval/words/vector";
import { type Context, inTransaction } from "../context";
import { type Change, writePostings } from "./write-postings";

type Profile = { id: number; name: string; bio: string; tags: string[]; categoryIds: number[] };

type Batch = { most: number };

/** The worker and a search must not work the same changes in; whoever comes second waits. */
const lock = Prisma.sql`SELECT 1 FROM pg_advisory_xact_lock(hashtext('jishi.creator_postings'))`;

/**
 * Makes the vectors of creators that have changed, at most so many, and says how many changes there were. Whole or not at
 * all; two at a time wait for each other.
 */
export function indexChangedCreators(context: Context, { most }: Batch): Promise<number> {
  return inTransaction(context, async ({ db }) => {
    await db.$queryRaw(lock);
    const changes = await db.$queryRaw<{ id: bigint; creatorId: number }[]>`
      SELECT id, creator_id AS "creatorId" FROM creator_changes ORDER BY id LIMIT ${most}`;
    const ids = [...new Set(changes.map(({ creatorId }) => creatorId))];
    if (ids.length > 0) await index(db, ids);
    // An older one may come to light later than a newer one: its transaction was longer.
    const seen = changes.map(({ id }) => String(id));
    await db.$executeRaw`DELETE FROM creator_changes WHERE id = ANY(${seen}::bigint[])`;
    return changes.length;
  });
}

/** Everything that has changed so far, in transactions of a size that nobody waits long for. */
export async function indexAllChanged(
  context: Context,
  { most = 1000 }: Partial<Batch> = {},
  signal?: AbortSignal,
) {
  while (!signal?.aborted && (await indexChangedCreators(context, { most })) > 0);
}

async function index(db: Db, ids: readonly number[]): Promise<void> {
  const [profiles, known, parents] = await Promise.all([
    db.$queryRaw<Profile[]>`
      SELECT id, name, bio, coalesce(tags, '{}') AS tags, coalesce(category_ids, '{}') AS "categoryIds"
      FROM creators
      WHERE id = ANY(${ids}::int[]) AND erased_at IS NULL`,
    db.$queryRaw<{ id: number; vector: Uint8Array; textHash: Uint8Array }[]>`
      SELECT creator_id AS id, vector, text_hash AS "textHash" FROM creator_vectors
      WHERE space = ${wordSpace} AND creator_id = ANY(${ids}::int[])`,
    readParents(db),
  ]);
  const before = new Map(known.map((row) => [row.id, row]));
  const remaining = new Set(profiles.map(({ id }) => id));
  const gone = known.filter(({ id }) => !remaining.has(id));
  const changes: Change[] = gone.map(({ id, vector }) => ({ id, before: unpackVector(vector), after: null }));
  const written: { id: number; vector: Vector; hash: Buffer }[] = [];
  for (const profile of profiles) {
    const text = { ...profile, parentIds: profile.categoryIds.flatMap((id) => parents.get(id) ?? []) };
    const old = before.get(profile.id);
    const hash = hashOf(text);
    if (old && hash.equals(old.textHash)) continue;
    const vector = toVector(await creatorFeatures(text));
    written.push({ id: profile.id, vector, hash });
    changes.push({ id: profile.id, before: old ? unpackVector(old.vector) : null, after: vector });
  }
  await writePostings(db, changes);
  await writeVectors(db, written);
  await db.$executeRaw`
    DELETE FROM creator_vectors WHERE space = ${wordSpace} AND creator_id = ANY(${gone.map(({ id }) => id)}::int[])`;
}

async function readParents(db: Db): Promise<Map<number, number>> {
  const rows = await db.category.findMany({
    where: { parentId: { not: null } },
    select: { id: true, parentId: true },
  });
  return new Map(rows.flatMap(({ id, parentId }) => (parentId === null ? [] : [[id, parentId] as const])));
}

const hashOf = ({ name, bio, tags, categoryIds, parentIds }: CreatorText) =>
  createHash("sha256")
    .update(JSON.stringify([name, bio, tags, categoryIds, parentIds]))
    .digest();

async function writeVectors(
  db: Db,
  rows: readonly { id: number; vector: Vector; hash: Buffer }[],
): Promise<void> {
  const json = JSON.stringify(
    rows.map(({ id, vector, hash }) => ({
      id,
      vector: Buffer.from(packVector(vector)).toString("base64"),
      hash: hash.toString("base64"),
    })),
  );
  await db.$executeRaw`
    INSERT INTO creator_vectors (space, creator_id, vector, text_hash)
    SELECT ${wordSpace}, r.id, decode(r.vector, 'base64'), decode(r.hash, 'base64')
    FROM jsonb_to_recordset(${json}::jsonb) AS r (id int, vector text, hash text)
    ON CONFLICT (space, creator_id) DO UPDATE SET vector = excluded.vector, text_hash = excluded.text_hash`;
}
