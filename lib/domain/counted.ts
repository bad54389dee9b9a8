import { Prisma } from "@/lib/generated/prisma/client";

/** How many there are; with `atLeast` there may be more. */
export type Counted = { count: number; atLeast: boolean };

/** What a count beside a row of a list ends at: no page waits until everything is counted. */
export const mostCounted = 999;

/** The number of rows of a query, which has no limit of its own, as a value of another one; `most` at most. */
export const countUpTo = (most: number, rows: Prisma.Sql) =>
  Prisma.sql`(SELECT count(*)::int FROM (${rows} LIMIT ${most}) AS counted)`;

/** The same up to one more than `mostCounted`. */
export const countSql = (rows: Prisma.Sql) => countUpTo(mostCounted + 1, rows);

/** What `countSql` has counted. */
export const counted = (count: number): Counted => ({
  count: Math.min(count, mostCounted),
  atLeast: count > mostCounted,
});
