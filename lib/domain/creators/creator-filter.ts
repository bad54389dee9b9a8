import { type OutreachChannel, type Platform, Prisma } from "@/lib/generated/prisma/client";
import { findBranch } from "../categories/find-branch";
import type { SignedIn } from "../context";
import { accountOf } from "../outreach/accounts";
import { channels } from "../outreach/channels";
import type { Order } from "../page";
import { creatorTags } from "./creator-tags";

export type CreatorSort = "followers" | "engagement" | "price" | "active" | "created";

export type CreatorFilter = {
  /** Found in name, handles, bio or tags, folded as the texts of products are. */
  text?: string | undefined;
  platform?: Platform | undefined;
  minFollowers?: number | undefined;
  maxFollowers?: number | undefined;
  /** Reactions per thousand followers. */
  minEngagement?: number | undefined;
  /** ISO 3166-1 alpha-2. */
  region?: string | undefined;
  /** One of those that they publish in. */
  language?: string | undefined;
  /** A first-level category includes its children. */
  categoryId?: number | undefined;
  /** All of them. */
  tags?: readonly string[] | undefined;
  /** What they take for a post must overlap this band. */
  minPriceMinor?: number | undefined;
  maxPriceMinor?: number | undefined;
  /** By which they have an address. */
  channel?: OutreachChannel | undefined;
  /** Whether one of their addresses is closed to the caller. */
  doNotContact?: boolean | undefined;
};

const sortColumns = {
  followers: Prisma.sql`c.followers`,
  engagement: Prisma.sql`c.engagement`,
  price: Prisma.sql`c.price_from_minor`,
  active: Prisma.sql`c.last_active_at`,
  created: Prisma.sql`c.created_at`,
} as const satisfies Record<CreatorSort, Prisma.Sql>;

/** The column of `c` that a list is sorted by with its direction, what has no value last. */
export function sortingOf(sort: CreatorSort, order: Order) {
  const column = sortColumns[sort];
  const nullable = sort === "price" || sort === "active";
  const last = nullable ? Prisma.sql` NULLS LAST` : Prisma.empty;
  const direction = order === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return { column, direction, last };
}

/** The conditions on `c`, a row of `creators`, that a filter makes; its text is not among them. */
export async function conditionsOf(context: SignedIn, filter: CreatorFilter): Promise<Prisma.Sql> {
  const { platform, region, language, categoryId, tags = [], channel, doNotContact } = filter;
  const conditions = [
    Prisma.sql`c.erased_at IS NULL`,
    ...ranges(filter),
    ...(platform ? [onPlatform(platform)] : []),
    ...(region ? [Prisma.sql`c.region = ${region}`] : []),
    ...(language ? [Prisma.sql`c.languages @> ${[language]}::text[]`] : []),
    ...(categoryId ? [Prisma.sql`c.category_ids && ${await findBranch(context, categoryId)}::int[]`] : []),
    ...(tags.length > 0 ? [Prisma.sql`c.tags @> ${creatorTags(tags)}::text[]`] : []),
    ...(channel ? [reachedBy(channel)] : []),
    ...(doNotContact === undefined ? [] : [closedTo(context, doNotContact)]),
  ];
  return Prisma.join(conditions, " AND ");
}

function ranges(filter: CreatorFilter): Prisma.Sql[] {
  const { minFollowers, maxFollowers, minEngagement, minPriceMinor, maxPriceMinor } = filter;
  return [
    ...(minFollowers === undefined ? [] : [Prisma.sql`c.followers >= ${minFollowers}`]),
    ...(maxFollowers === undefined ? [] : [Prisma.sql`c.followers <= ${maxFollowers}`]),
    ...(minEngagement === undefined ? [] : [Prisma.sql`c.engagement >= ${minEngagement}`]),
    ...(minPriceMinor === undefined
      ? []
      : [Prisma.sql`coalesce(c.price_to_minor, c.price_from_minor) >= ${minPriceMinor}`]),
    ...(maxPriceMinor === undefined
      ? []
      : [Prisma.sql`coalesce(c.price_from_minor, c.price_to_minor) <= ${maxPriceMinor}`]),
  ];
}

function onPlatform(platform: Platform): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM creator_accounts a WHERE a.creator_id = c.id AND a.platform = ${platform}::"Platform")`;
}

function reachedBy(channel: OutreachChannel): Prisma.Sql {
  return channels[channel].address === "EMAIL" ? Prisma.sql`c.email_key IS NOT NULL` : onPlatform("TIKTOK");
}

/** Those who are closed are found from the suppressions; whether one is not is asked for each by itself. */
function closedTo({ actor }: SignedIn, closed: boolean): Prisma.Sql {
  const account = accountOf({ shopId: actor.shopId, userId: actor.id });
  const counts = Prisma.sql`(s.scope <> 'SELLER' OR s.account = ${account})`;
  return closed
    ? Prisma.sql`c.id = ANY (ARRAY(SELECT x.creator_id FROM suppressions s
        JOIN creator_search x ON x.address_keys @> ARRAY[s.address_key] WHERE ${counts}))`
    : Prisma.sql`NOT coalesce((SELECT true FROM creator_search x
        JOIN suppressions s ON s.address_key = ANY (x.address_keys)
      WHERE x.creator_id = c.id AND ${counts} LIMIT 1), false)`;
}
