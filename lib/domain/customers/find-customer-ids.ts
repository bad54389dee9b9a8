import { unnamed } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, SignedIn } from "../context";
import { type IdRequest, idSlice } from "../id-page";
import { intentRanges } from "../intents/managed-intents";
import { type Action, grantsFor } from "../permissions";

/** Up to so many accounts that may contain a text, each one is looked at. */
const maxCandidates = 500;
/** Of a commoner text so many customers are looked at for one page; the next page goes on behind them. */
const windowSize = 500;

const { sql } = Prisma;

/** The condition on `u`, a row of `users`, that `customersOf` makes; or of another action on customers. */
export function isCustomerSql(actor: Actor, action: Action = "customer.read"): Prisma.Sql {
  if (grantsFor(actor, action).everyRow) return sql`u.role = 'CUSTOMER'`;
  const ranges = intentRanges(actor, action);
  if (ranges.length === 0) return sql`false`;
  return sql`EXISTS (SELECT FROM purchase_intents i
    WHERE i.customer_id = u.id AND (${Prisma.join(ranges, " OR ")}))`;
}

/**
 * Up to so many customers behind a place, each found by one step in an index: how many intents they have sent makes no
 * difference. Gives `walk(id)`.
 */
function walkSql(actor: Actor, page: IdRequest, most: Prisma.Sql): Prisma.Sql {
  const { place, order } = idSlice(page);
  const down = order === "desc";
  const from = down ? (place.lt ?? 2_147_483_647) : (place.gt ?? 0);
  const sign = down ? sql`<` : sql`>`;
  const way = down ? sql`DESC` : sql`ASC`;
  if (grantsFor(actor, "customer.read").everyRow)
    return sql`walk AS MATERIALIZED (SELECT u.id FROM users u
      WHERE u.role = 'CUSTOMER' AND u.id ${sign} ${from}::int ORDER BY u.id ${way} LIMIT ${most})`;
  const step = (last: Prisma.Sql) => {
    const nearest = intentRanges(actor, "customer.read").map(
      (range) => sql`(SELECT i.customer_id FROM purchase_intents i
        WHERE ${range} AND i.customer_id ${sign} ${last} ORDER BY i.customer_id ${way} LIMIT 1)`,
    );
    const [only = sql`NULL::int`] = nearest;
    if (nearest.length < 2) return only;
    return sql`${down ? sql`greatest` : sql`least`}(${Prisma.join(nearest)})`;
  };
  return sql`steps(id, n) AS (
      SELECT ${step(sql`${from}::int`)}, 1 WHERE ${most} > 0
      UNION ALL SELECT ${step(sql`steps.id`)}, n + 1 FROM steps WHERE steps.id IS NOT NULL AND n < ${most}
    ), walk AS MATERIALIZED (SELECT id FROM steps WHERE id IS NOT NULL)`;
}

/** A customer of the list, or the last one that was looked at in vain. */
type FoundRow = { id: number; hit: boolean };

/** Ids of one page, the newest account first, and the places around it. */
export type FoundCustomers = { ids: number[]; next: number | null; previous: number | null };

/** The customers whose names or telephone number contain a text, or all. One query with a bound on its work. */
export async function findCustomerIds(
  { actor, db }: SignedIn,
  { text, page }: { text?: string | undefined; page: IdRequest },
): Promise<FoundCustomers> {
  const { take, order, place } = idSlice(page);
  const way = order === "desc" ? sql`DESC` : sql`ASC`;
  if (!text) {
    const rows = await db.$queryRaw<FoundRow[]>`${Prisma.raw(unnamed)}
      WITH RECURSIVE ${walkSql(actor, page, sql`${take}::int`)}
      SELECT id, true AS hit FROM walk ORDER BY id ${way}`;
    return places(rows, page);
  }
  const query = sql`search_fold(${text})`;
  const behind =
    place.lt !== undefined
      ? sql`u.id < ${place.lt}`
      : place.gt !== undefined
        ? sql`u.id > ${place.gt}`
        : sql`true`;
  const rows = await db.$queryRaw<FoundRow[]>`${Prisma.raw(unnamed)}
    WITH RECURSIVE candidates AS MATERIALIZED (
      SELECT u.id FROM users u WHERE search_trigrams(u.search_text) @> search_query_trigrams(${query})
      LIMIT ${maxCandidates + 1}
    ), few AS MATERIALIZED (SELECT count(*) <= ${maxCandidates} AS yes FROM candidates),
    rare AS MATERIALIZED (
      SELECT u.id FROM candidates JOIN users u USING (id)
      WHERE (SELECT yes FROM few) AND strpos(u.search_text, ${query}) > 0 AND ${behind} AND ${isCustomerSql(actor)}
      ORDER BY u.id ${way} LIMIT ${take}
    ), ${walkSql(actor, page, sql`(SELECT CASE WHEN yes THEN 0 ELSE ${windowSize}::int END FROM few)`)},
    hits AS MATERIALIZED (
      SELECT u.id FROM walk JOIN users u USING (id) WHERE strpos(u.search_text, ${query}) > 0
      ORDER BY u.id ${way} LIMIT ${take}
    )
    SELECT id, hit FROM (
      SELECT id, true AS hit FROM rare UNION ALL SELECT id, true FROM hits
      UNION ALL (SELECT id, false FROM walk
        WHERE CASE WHEN (SELECT count(*) FROM hits) < ${take}
          THEN (SELECT count(*) FROM walk) = ${windowSize} ELSE false END
        ORDER BY id ${order === "desc" ? sql`ASC` : sql`DESC`} LIMIT 1)
    ) found ORDER BY hit DESC, id ${way}`;
  return places(rows, page);
}

function places(rows: readonly FoundRow[], page: IdRequest): FoundCustomers {
  const { take, order } = idSlice(page);
  const back = order === "asc";
  const found = rows.filter(({ hit }) => hit).map(({ id }) => id);
  const read = found.slice(0, page.size);
  const ids = back ? read.toReversed() : read;
  const more = found.length === take;
  const vain = rows.find(({ hit }) => !hit)?.id ?? null;
  const [first = null, last = null] = [ids[0], ids.at(-1)];
  return back
    ? { ids, next: last ?? (page.before ? page.before + 1 : null), previous: vain ?? (more ? first : null) }
    : { ids, next: vain ?? (more ? last : null), previous: page.after === undefined ? null : first };
}
