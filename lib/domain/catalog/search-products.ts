import { unnamed } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { countUpTo } from "../counted";
import { type PageRequest, slice } from "../page";
import { contains, hasGrams, type TextQuery } from "./search";

/** Up to so many products that may contain the text, each one is looked at and the total is exact. */
const maxCandidates = 3_000;
/** Of a commoner text the first so many products are looked at, in the asked order, … */
const windowSize = 10_000;
/** … until so many matches are found. */
const maxMatches = 1_000;

/** How common a text is decides the plan. */
const planAnew = Prisma.raw(unnamed);

export type ProductQuery = {
  where: Prisma.Sql;
  sort: { column: Prisma.Sql; direction: Prisma.Sql };
  page: PageRequest;
};

/** One page of ids; `atLeast` where more may match than `total` says. */
export type FoundIds = { ids: number[]; total: number; atLeast?: boolean };

/**
 * Products that contain the text, with a bound on the work whatever the text and the number of products: a rare text is
 * found through the index of grams, a common one by walking the list in its order. One query, two for a common text.
 */
export async function searchIds(context: Context, text: TextQuery, query: ProductQuery): Promise<FoundIds> {
  return (await findRare(context, text, query)) ?? findCommon(context, text, query);
}

async function findRare(
  { db }: Context,
  text: TextQuery,
  { where, sort, page }: ProductQuery,
): Promise<FoundIds | null> {
  const { skip, take } = slice(page);
  const [found] = await db.$queryRaw<{ candidates: number; total: number; ids: number[] }[]>`
    ${planAnew} WITH candidates AS MATERIALIZED (
      SELECT s.product_id FROM product_search s WHERE ${hasGrams(text)} LIMIT ${maxCandidates + 1}
    ), matches AS MATERIALIZED (
      SELECT p.id, ${sort.column} AS rank
      FROM candidates
      JOIN product_search s ON s.product_id = candidates.product_id
      JOIN products p ON p.id = candidates.product_id
      WHERE (SELECT count(*) FROM candidates) <= ${maxCandidates} AND ${contains(text)} AND ${where}
    )
    SELECT (SELECT count(*)::int FROM candidates) AS candidates, (SELECT count(*)::int FROM matches) AS total,
      ARRAY(
        SELECT id FROM matches ORDER BY rank ${sort.direction}, id ${sort.direction} LIMIT ${take} OFFSET ${skip}
      ) AS ids`;
  return found && found.candidates <= maxCandidates ? { ids: found.ids, total: found.total } : null;
}

async function findCommon(
  { db }: Context,
  text: TextQuery,
  { where, sort, page }: ProductQuery,
): Promise<FoundIds> {
  const { skip, take } = slice(page);
  const [found] = await db.$queryRaw<{ walked: number; total: number; ids: number[] }[]>`
    ${planAnew} WITH matches AS MATERIALIZED (
      SELECT first.id, first.rank
      FROM (
        SELECT p.id, ${sort.column} AS rank FROM products p WHERE ${where}
        ORDER BY rank ${sort.direction}, p.id ${sort.direction} LIMIT ${windowSize}
      ) first
      CROSS JOIN LATERAL (
        SELECT 1 FROM product_search s WHERE s.product_id = first.id AND ${contains(text)} LIMIT 1
      ) hit
      ORDER BY first.rank ${sort.direction}, first.id ${sort.direction} LIMIT ${maxMatches + 1}
    )
    SELECT (SELECT count(*)::int FROM matches) AS total,
      ${countUpTo(windowSize + 1, Prisma.sql`SELECT FROM products p WHERE ${where}`)} AS walked,
      ARRAY(
        SELECT id FROM (SELECT * FROM matches LIMIT ${maxMatches}) kept
        ORDER BY rank ${sort.direction}, id ${sort.direction} LIMIT ${take} OFFSET ${skip}
      ) AS ids`;
  const { ids, total, walked } = found ?? { ids: [], total: 0, walked: 0 };
  return {
    ids,
    total: Math.min(total, maxMatches),
    atLeast: total > maxMatches || walked > windowSize,
  };
}
