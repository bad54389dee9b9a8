import { unnamed } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { type PageRequest, slice } from "../page";

/** So many are counted; of more the list says that there are at least these. */
const mostCounted = 10_000;
/** Up to so many creators that may contain a text, each one is looked at; of a commoner one the first in the order. */
const maxCandidates = 10_000;

/** How common a text is decides the plan. */
const planAnew = Prisma.raw(unnamed);

type Query = {
  where: Prisma.Sql;
  sort: { column: Prisma.Sql; direction: Prisma.Sql; last: Prisma.Sql };
  page: PageRequest;
};

type Found = { ids: number[]; total: number; atLeast?: boolean };

/** One page of ids in the asked order, with a bound on the work whatever the text and the number of creators. */
export async function findCreatorIds(
  context: SignedIn,
  text: string | undefined,
  query: Query,
): Promise<Found> {
  if (!text) return findAll(context, query);
  return (await findRare(context, text, query)) ?? findCommon(context, text, query);
}

/** The page of a list without a text. */
export function idsOfPage({ where, sort, page }: Query): Prisma.Sql {
  const { skip, take } = slice(page);
  return Prisma.sql`SELECT c.id FROM creators c WHERE ${where}
    ORDER BY ${sort.column} ${sort.direction}${sort.last}, c.id ${sort.direction} LIMIT ${take} OFFSET ${skip}`;
}

async function findAll({ db }: SignedIn, query: Query): Promise<Found> {
  const { where } = query;
  const [rows, counted] = await Promise.all([
    db.$queryRaw<{ id: number }[]>`${planAnew} ${idsOfPage(query)}`,
    db.$queryRaw<{ total: number }[]>`
      ${planAnew} SELECT count(*)::int AS total
      FROM (SELECT 1 FROM creators c WHERE ${where} LIMIT ${mostCounted + 1}) AS matching`,
  ]);
  return { ids: rows.map(({ id }) => id), ...bounded(counted[0]?.total ?? 0) };
}

function bounded(total: number) {
  return total > mostCounted ? { total: mostCounted, atLeast: true } : { total };
}

const hasGrams = (text: string) => Prisma.sql`s.grams @> search_query_grams(search_fold(${text}))`;
const contains = (text: string) => Prisma.sql`strpos(s.text, search_fold(${text})) > 0`;

/** On `c`: whose texts contain this one. */
export function textCondition(text: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM creator_search s WHERE s.creator_id = c.id AND ${hasGrams(text)} AND ${contains(text)})`;
}

/** Through the index of grams; null where the text is too common for that. */
async function findRare({ db }: SignedIn, text: string, { where, sort, page }: Query): Promise<Found | null> {
  const { skip, take } = slice(page);
  const [found] = await db.$queryRaw<{ candidates: number; total: number; ids: number[] }[]>`
    ${planAnew} WITH candidates AS MATERIALIZED (
      SELECT s.creator_id FROM creator_search s WHERE ${hasGrams(text)} LIMIT ${maxCandidates + 1}
    ), matches AS MATERIALIZED (
      SELECT c.id, ${sort.column} AS rank
      FROM candidates
      JOIN creator_search s ON s.creator_id = candidates.creator_id
      JOIN creators c ON c.id = candidates.creator_id
      WHERE (SELECT count(*) FROM candidates) <= ${maxCandidates} AND ${contains(text)} AND ${where}
    )
    SELECT (SELECT count(*)::int FROM candidates) AS candidates, (SELECT count(*)::int FROM matches) AS total,
      ARRAY(
        SELECT id FROM matches
        ORDER BY rank ${sort.direction}${sort.last}, id ${sort.direction} LIMIT ${take} OFFSET ${skip}
      ) AS ids`;
  return found && found.candidates <= maxCandidates ? { ids: found.ids, total: found.total } : null;
}

/** By looking at the first creators in the asked order. */
async function findCommon({ db }: SignedIn, text: string, { where, sort, page }: Query): Promise<Found> {
  const { skip, take } = slice(page);
  const [found] = await db.$queryRaw<{ total: number; ids: number[] }[]>`
    ${planAnew} WITH matches AS MATERIALIZED (
      SELECT first.id, first.rank
      FROM (
        SELECT c.id, ${sort.column} AS rank FROM creators c WHERE ${where}
        ORDER BY rank ${sort.direction}${sort.last}, c.id ${sort.direction} LIMIT ${maxCandidates}
      ) first
      JOIN creator_search s ON s.creator_id = first.id AND ${contains(text)}
    )
    SELECT (SELECT count(*)::int FROM matches) AS total,
      ARRAY(
        SELECT id FROM matches
        ORDER BY rank ${sort.direction}${sort.last}, id ${sort.direction} LIMIT ${take} OFFSET ${skip}
      ) AS ids`;
  return { ids: found?.ids ?? [], total: found?.total ?? 0, atLeast: true };
}
