import type { SignedIn } from "../context";
import type { Known } from "./merge-creator";

type Write = { id: number | null; creator: Known };

/**
 * Writes whole creators with their accounts, new ones without an `id`; returns the ids in their order. Three statements,
 * whatever the number.
 */
export async function writeCreators(tx: SignedIn, writes: readonly Write[]): Promise<number[]> {
  if (writes.length === 0) return [];
  const { db, actor, clock } = tx;
  const fresh = await takeIds(tx, writes.filter(({ id }) => id === null).length);
  const ids = writes.map(({ id }) => id ?? fresh.shift() ?? 0);
  const now = clock();
  const rows = writes.map(({ creator: { accounts, ...creator } }, index) => ({
    id: ids[index],
    name: creator.name,
    bio: creator.bio,
    language: creator.language,
    languages: creator.languages,
    region: creator.region,
    tags: creator.tags,
    category_ids: creator.categoryIds,
    email: creator.email,
    email_key: creator.emailKey,
    followers: creator.followers,
    engagement: creator.engagement,
    price_from_minor: creator.priceFromMinor,
    price_to_minor: creator.priceToMinor,
    last_active_at: creator.lastActiveAt,
    added_by_id: actor.id,
    created_at: now,
    updated_at: now,
  }));
  await db.$executeRaw`
    INSERT INTO creators (id, name, bio, language, languages, region, tags, category_ids, email, email_key, followers,
      engagement, price_from_minor, price_to_minor, last_active_at, added_by_id, created_at, updated_at)
    SELECT id, name, bio, language, languages, region, tags, category_ids, email, email_key, followers,
      engagement, price_from_minor, price_to_minor, last_active_at, added_by_id, created_at, updated_at
    FROM jsonb_populate_recordset(NULL::creators, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, bio = excluded.bio, language = excluded.language, languages = excluded.languages,
      region = excluded.region, tags = excluded.tags, category_ids = excluded.category_ids, email = excluded.email,
      email_key = excluded.email_key, followers = excluded.followers, engagement = excluded.engagement,
      price_from_minor = excluded.price_from_minor, price_to_minor = excluded.price_to_minor,
      last_active_at = excluded.last_active_at,
      -- Two changes within a millisecond must not look like one.
      updated_at = greatest(excluded.updated_at, creators.updated_at + interval '1 millisecond')`;
  const accounts = writes.flatMap(({ creator }, index) =>
    creator.accounts.map(({ handleKey, ...account }) => ({
      creator_id: ids[index],
      handle_key: handleKey,
      ...account,
    })),
  );
  await db.$executeRaw`
    INSERT INTO creator_accounts (creator_id, platform, handle, handle_key, followers, engagement)
    SELECT creator_id, platform, handle, handle_key, followers, engagement
    FROM jsonb_populate_recordset(NULL::creator_accounts, ${JSON.stringify(accounts)}::jsonb)
    ON CONFLICT (platform, handle_key) DO UPDATE SET
      followers = excluded.followers, engagement = excluded.engagement`;
  return ids;
}

/** From the table's own sequence. */
async function takeIds({ db }: SignedIn, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('creators', 'id'))::int AS id FROM generate_series(1, ${count}) ORDER BY id`;
  return rows.map(({ id }) => id);
}
