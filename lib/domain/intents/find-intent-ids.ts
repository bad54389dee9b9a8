import { unnamed } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import {
  behind,
  type Cursor,
  direction,
  type KeysetRequest,
  type KeysetSort,
  keysetRows,
  takenFor,
} from "../keyset";
import { filterSql, type IntentFilter, rangesFor } from "./intent-filter";

/** Up to so many intents that may contain a text, each one is looked at. */
const maxCandidates = 500;
/** Of a commoner text so many intents are looked at for one page; the next page goes on behind them. */
const windowSize = 2_000;

/** One row of what `idsSql` reads: an intent of the list, or the last one that was looked at in vain. */
export type FoundRow = Cursor & { hit: boolean };

const place = Prisma.sql`created_at::text AS value`;

const newestFirst: KeysetSort = {
  column: Prisma.sql`i.created_at`,
  id: Prisma.sql`i.id`,
  type: Prisma.sql`timestamptz`,
  order: "desc",
};

/** Reads the ids of a page and one more, in order, with a bound on the work whatever the number of intents. */
export function idsSql({ actor }: SignedIn, filter: IntentFilter, page: KeysetRequest): Prisma.Sql {
  const limit = takenFor(page);
  const way = direction(newestFirst, page);
  const order = Prisma.sql`created_at ${way}, id ${way}`;
  const ranges = rangesFor(actor, filter);
  const conditions = Prisma.sql`${filterSql(filter)} AND ${behind(newestFirst, page)}`;
  /** The first rows of every range, merged as they are asked for: nobody sorts or counts what no page needs. */
  const first = (most: Prisma.Sql) =>
    ranges.length === 0
      ? Prisma.sql`SELECT id, created_at FROM purchase_intents WHERE false`
      : Prisma.sql`SELECT DISTINCT ON (created_at, id) id, created_at FROM (${Prisma.join(
          ranges.map(
            (range) => Prisma.sql`(SELECT i.id, i.created_at FROM purchase_intents i
              WHERE ${range} AND ${conditions} ORDER BY ${order} LIMIT ${most})`,
          ),
          " UNION ALL ",
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
        WHERE CASE WHEN (SELECT count(*) FROM hits) < ${limit}
            THEN (SELECT count(*) FROM walk) = ${windowSize} ELSE false END
          AND (created_at, id) = (SELECT created_at, id FROM (
            SELECT created_at, id, row_number() OVER (ORDER BY ${order}) AS n FROM walk) numbered
            WHERE n = ${windowSize})
    ) found ORDER BY hit DESC, ${order}`;
}

/** The ids of a page in the list's order, and the places around it. */
export type FoundIds = { ids: number[]; next: Cursor | null; previous: Cursor | null };

/** One page of ids, newest first. One query. */
export async function findIntentIds(
  context: SignedIn,
  filter: IntentFilter,
  page: KeysetRequest,
): Promise<FoundIds> {
  const found = await context.db.$queryRaw<
    FoundRow[]
  >`${Prisma.raw(unnamed)} ${idsSql(context, filter, page)}`;
  const { rows, ...places } = keysetRows(
    found.filter(({ hit }) => hit),
    page,
  );
  const ids = rows.map(({ id }) => id);
  const vain = found.find(({ hit }) => !hit);
  if (!vain) return { ids, ...places };
  const { id, value } = vain;
  return { ids, ...places, [page.before ? "previous" : "next"]: { id, value } };
}
