import { createMemory } from "@/lib/cache/memory";
import type { TagKind } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { padded } from "../padded";

/**
 * The catalog tags under these ids; in place of one that was merged the one that it has become. Held until the
 * transaction ends, so that a merge does not pass by what is being tagged. Throws `tag.not_found`.
 */
export async function currentTagIds({ db }: Context, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids)];
  const rows = await db.$queryRaw<{ id: number; count: number }[]>`
    WITH wanted AS (
      SELECT coalesce(a.tag_id, w.id) AS id, w.id AS given
      FROM unnest(${wanted}::int[]) AS w (id) LEFT JOIN tag_aliases a ON a.id = w.id
    )
    SELECT t.id, (SELECT count(*)::int FROM wanted WHERE wanted.id = t.id) AS count
    FROM tags t WHERE t.id IN (SELECT id FROM wanted) AND t.kind = 'CATALOG'
    ORDER BY t.id FOR KEY SHARE OF t`;
  if (rows.reduce((sum, { count }) => sum + count, 0) < wanted.length) throw new DomainError("tag.not_found");
  return rows.map(({ id }) => id);
}

/** What tags that were merged have become, by the ids that they had. 1 query. */
export async function mergedTags({ db }: Context, ids: Iterable<number>): Promise<Map<number, number>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.tagAlias.findMany({
    where: { id: { in: padded(wanted) } },
    select: { id: true, tagId: true },
  });
  return new Map(rows.map(({ id, tagId }) => [id, tagId]));
}

/** Tags as they are called now, each once, in ascending order. */
export const mapTags = (ids: readonly number[], merged: ReadonlyMap<number, number>): number[] =>
  [...new Set(ids.map((id) => merged.get(id) ?? id))].sort((a, b) => a - b);

const found = createMemory<number>({ name: "merged tags", sizeOf: () => 8, ttl: 60_000 });

/** The tag under an id that a reader may have kept from before a merge; remembered until a tag changes. */
export async function findTag(context: Context, id: number): Promise<number> {
  const find = async () => (await mergedTags(context, [id])).get(id) ?? id;
  if (context.effects) return find();
  return found.find(String(id)) ?? found.compute(String(id), ["tags"], find);
}

/** Ids by name, of each that exists or was merged into one that does, held as `currentTagIds` does. */
export async function tagIdsByName(
  { db }: Context,
  kind: TagKind,
  names: readonly string[],
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map();
  const rows = await db.$queryRaw<{ name: string; id: number | null }[]>`
    SELECT w.name, coalesce(
      (SELECT coalesce(a.tag_id, t.id) FROM tags t LEFT JOIN tag_aliases a ON a.id = t.id
        WHERE t.kind = ${kind}::"TagKind" AND t.name = w.name),
      (SELECT a.tag_id FROM tag_aliases a WHERE a.kind = ${kind}::"TagKind" AND a.name = w.name ORDER BY a.id DESC LIMIT 1)
    ) AS id
    FROM unnest(${names}::text[]) AS w (name)`;
  const ids = rows.flatMap(({ id }) => id ?? []);
  const held = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM tags WHERE id = ANY(${ids}::int[]) ORDER BY id FOR KEY SHARE`;
  const there = new Set(held.map(({ id }) => id));
  return new Map(rows.flatMap(({ name, id }) => (id !== null && there.has(id) ? [[name, id] as const] : [])));
}
