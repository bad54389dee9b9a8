import { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { channels } from "../outreach/channels";
import type { MatchFilters } from "./match-filters";

/** Whose refusals count: `accountOf` the task. */
export type Audience = { filters: MatchFilters; account: string };

/** Why a creator is out of the question; a filter by its name. */
export type Exclusion = keyof MatchFilters | "erased" | "suppressed";

type Condition = { code: Exclusion; sql: Prisma.Sql };

/** What a row `c` of creators must meet, each with the name under which it is told. */
export async function conditionsOf(context: Context, { filters, account }: Audience): Promise<Condition[]> {
  const { platforms, minFollowers, maxFollowers, minEngagement, regions, languages, channel } = filters;
  const { minPriceMinor, maxPriceMinor, categoryIds } = filters;
  const when = <T>(code: Exclusion, value: T | undefined, sql: (value: T) => Prisma.Sql): Condition[] =>
    value === undefined ? [] : [{ code, sql: sql(value) }];
  const branches = categoryIds && (await branchesOf(context, categoryIds));
  return [
    { code: "erased", sql: Prisma.sql`c.erased_at IS NULL` },
    ...when("minFollowers", minFollowers, (least) => Prisma.sql`c.followers >= ${least}`),
    ...when("maxFollowers", maxFollowers, (most) => Prisma.sql`c.followers <= ${most}`),
    ...when("minEngagement", minEngagement, (least) => Prisma.sql`c.engagement >= ${least}`),
    ...when("regions", regions, (some) => Prisma.sql`c.region = ANY(${some}::text[])`),
    ...when("languages", languages, (some) => Prisma.sql`c.languages && ${some}::text[]`),
    ...when("categoryIds", branches, (some) => Prisma.sql`c.category_ids && ${some}::int[]`),
    ...when(
      "minPriceMinor",
      minPriceMinor,
      (least) => Prisma.sql`coalesce(c.price_to_minor, c.price_from_minor) >= ${least}`,
    ),
    ...when(
      "maxPriceMinor",
      maxPriceMinor,
      (most) => Prisma.sql`coalesce(c.price_from_minor, c.price_to_minor) <= ${most}`,
    ),
    ...when("platforms", platforms, (some) => onPlatforms(some)),
    ...when("channel", channel, (one) =>
      channels[one].address === "EMAIL" ? Prisma.sql`c.email_key IS NOT NULL` : onPlatforms(["TIKTOK"]),
    ),
    { code: "suppressed", sql: notSuppressed(account) },
  ];
}

/** Asked for each creator by itself, like their refusals: as a join it might be made for the whole market first. */
const onPlatforms = (platforms: readonly string[]) => Prisma.sql`coalesce((SELECT true FROM creator_accounts a
  WHERE a.creator_id = c.id AND a.platform::text = ANY(${[...platforms]}::text[]) LIMIT 1), false)`;

/** Who closed one of their addresses is not written to at another. */
const notSuppressed = (account: string) => Prisma.sql`NOT coalesce((SELECT true FROM creator_search x
    JOIN suppressions s ON s.address_key = ANY(x.address_keys)
  WHERE x.creator_id = c.id AND (s.scope <> 'SELLER' OR s.account = ${account}) LIMIT 1), false)`;

async function branchesOf({ db }: Context, ids: readonly number[]): Promise<number[]> {
  const where = { OR: [{ id: { in: [...ids] } }, { parentId: { in: [...ids] } }] };
  const rows = await db.category.findMany({ where, select: { id: true }, orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
}

const all = (conditions: readonly Condition[]) =>
  Prisma.join(
    conditions.map(({ sql }) => sql),
    " AND ",
  );

/** Which of these creators come into question. */
export async function admitted(
  context: Context,
  audience: Audience,
  ids: readonly number[],
): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const conditions = await conditionsOf(context, audience);
  const rows = await context.db.$queryRaw<{ ids: number[] | null }[]>`
    SELECT array_agg(c.id) AS ids FROM creators c WHERE c.id = ANY(${[...ids]}::int[]) AND ${all(conditions)}`;
  return new Set(rows[0]?.ids ?? []);
}

/** Everyone who comes into question, where that is a small part of the market. */
export async function allAdmitted(context: Context, audience: Audience): Promise<Set<number>> {
  const conditions = await conditionsOf(context, audience);
  const rows = await context.db.$queryRaw<{ ids: number[] | null }[]>`
    SELECT array_agg(c.id) AS ids FROM creators c WHERE ${all(conditions)}`;
  return new Set(rows[0]?.ids ?? []);
}

/** What excludes one creator, by name; nothing for who comes into question. */
export async function exclusionsOf(context: Context, audience: Audience, id: number): Promise<Exclusion[]> {
  const conditions = await conditionsOf(context, audience);
  const judged = conditions.map(({ code, sql }) => Prisma.sql`CASE WHEN ${sql} THEN NULL ELSE ${code} END`);
  const [row] = await context.db.$queryRaw<{ codes: Exclusion[] }[]>`
    SELECT array_remove(ARRAY[${Prisma.join(judged)}], NULL) AS codes FROM creators c WHERE c.id = ${id}`;
  return row?.codes ?? ["erased"];
}
