import { unnamed } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { type Beyond, beyondSql, type IntentCursor, orderSql } from "./intent-cursor";
import { filterSql, type IntentFilter, rangesFor } from "./intent-filter";

/** Up to so many intents that may contain a text, each one is looked at. */
const maxCandidates = 1_000;
/** Of a commoner text so many intents are looked at for one page; the next page goes on behind them. */
const windowSize = 2_000;

/** One row of what `idsSql` reads: an intent of the list, or the last one that was looked at in vain. */
export type FoundRow = { id: number; at: string; hit: boolean };

const place = Prisma.sql`(extract(epoch FROM created_at) * 1000000)::bigint::text AS at`;

/** Reads `limit` ids beyond a place, in order, with a bound on the work whatever the number of intents. */
export function idsSql(
  { actor }: SignedIn,
  filter: IntentFilter,
  { beyond, limit }: { beyond?: Beyond | undefined; limit: number },
): Prisma.Sql {
  const order = orderSql(beyond);
  const ranges = rangesFor(actor, filter);
  const conditions = Prisma.sql`${filterSql(filter)} AND ${beyondSql(beyond)}`;
  /** The first rows of every range, merged. */
  const first = (most: Prisma.Sql) =>
    ranges.length === 0
      ? Prisma.sql`SELECT id, created_at FROM purchase_intents WHERE false`
      : Prisma.sql`SELECT id, created_at FROM (${Prisma.join(
          ranges.map(
            (range) => Prisma.sql`(SELECT i.id, i.created_at FROM purchase_intents i
              WHERE ${range} AND ${conditions} ORDER BY ${order} LIMIT ${most})`,
          ),
          " UNION ",
        )}) ranges ORDER BY ${order} LIMIT ${most}`;
  if (!filter.text)
    return Prisma.sql`SELECT id, ${place}, true AS hit FROM (${first(Prisma.sql`${limit}`)}) page`;
  const text = Prisma.sql`search_fold(${filter.text})`;
  const number = /^#?(\d{1,9})$/.exec(filter.text.trim())?.[1];
  const isHit = Prisma.sql`(strpos(s.text, ${text}) > 0 OR s.intent_id = ${number ? Number(number) : -1})`;
  const own = ranges.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(ranges, " OR ")})`;
  return Prisma.sql`
    WITH candidates AS MATERIALIZED (
      (SELECT intent_id FROM intent_search WHERE grams @> search_query_grams(${text}) LIMIT ${maxCandidates + 1})
      UNION SELECT ${number ? Number(number) : null}::int
    ), few AS MATERIALIZED (SELECT count(*) <= ${maxCandidates} AS yes FROM candidates),
    rare AS MATERIALIZED (
      SELECT i.id, i.created_at
      FROM candidates JOIN intent_search s USING (intent_id) JOIN purchase_intents i ON i.id = intent_id
      WHERE (SELECT yes FROM few) AND ${isHit} AND ${own} AND ${conditions} ORDER BY ${order} LIMIT ${limit}
    ), walk AS MATERIALIZED (
      ${first(Prisma.sql`(SELECT CASE WHEN yes THEN 0 ELSE ${windowSize}::int END FROM few)`)}
    ), hits AS MATERIALIZED (
      SELECT id, created_at FROM walk JOIN intent_search s ON s.intent_id = id WHERE ${isHit}
      ORDER BY ${order} LIMIT ${limit}
    )
    SELECT id, ${place}, hit FROM (
      SELECT id, created_at, true AS hit FROM rare UNION ALL SELECT id, created_at, true FROM hits
      UNION ALL SELECT id, created_at, false FROM walk
        WHERE (SELECT count(*) FROM walk) = ${windowSize} AND (SELECT count(*) FROM hits) < ${limit}
          AND (created_at, id) = (SELECT created_at, id FROM (
            SELECT created_at, id, row_number() OVER (ORDER BY ${order}) AS n FROM walk) numbered
            WHERE n = ${windowSize})
    ) found ORDER BY hit DESC, ${order}`;
}

export type FoundIds = {
  ids: number[];
  /** Where the page before begins, and where the one after does. */
  newer: IntentCursor | null;
  older: IntentCursor | null;
};

/** One page of ids, newest first. One query. */
export async function findIntentIds(
  context: SignedIn,
  filter: IntentFilter,
  { beyond, size }: { beyond?: Beyond | undefined; size: number },
): Promise<FoundIds> {
  const rows = await context.db.$queryRaw<
    FoundRow[]
  >`${Prisma.raw(unnamed)} ${idsSql(context, filter, { beyond, limit: size + 1 })}`;
  const hits = rows.filter(({ hit }) => hit);
  const walked = rows.find(({ hit }) => !hit);
  const page = hits.slice(0, size);
  const far = hits.length > size ? page.at(-1) : walked;
  const near = beyond && (page[0] ?? beyond.than);
  if (beyond?.direction === "newer")
    return { ids: page.map(({ id }) => id).reverse(), newer: cursorOf(far), older: cursorOf(near) };
  return { ids: page.map(({ id }) => id), newer: cursorOf(near), older: cursorOf(far) };
}

const cursorOf = (row: { at: string; id: number } | undefined): IntentCursor | null =>
  row ? { at: row.at, id: row.id } : null;
