import type { OutreachChannel, Platform } from "@/lib/generated/prisma/enums";
import { foldTag, type QueryText, wordsOf } from "@/lib/ports/retrieval/words/features";
import type { Context } from "../context";
import { channels } from "../outreach/channels";
import { padded } from "../padded";
import type { MatchReason } from "./match-reasons";

/** What a creator is held against. */
export type Wish = {
  query: QueryText;
  /** Of the product: its own and the one above. */
  categoryIds: readonly number[];
  rewardMinor: number | null;
  channel: OutreachChannel | null;
};

/** Below so many reactions per thousand followers an audience does not listen; 0 is not known. */
const faintEngagement = 10;
/** Who has not published for so many days may have stopped. */
const silentDays = 90;
const day = 86_400_000;

const select = {
  id: true,
  name: true,
  bio: true,
  tags: true,
  categoryIds: true,
  followers: true,
  engagement: true,
  priceFromMinor: true,
  priceToMinor: true,
  lastActiveAt: true,
  emailKey: true,
  accounts: { select: { platform: true } },
} as const;

type Profile = {
  name: string;
  bio: string;
  tags: string[];
  categoryIds: number[];
  followers: number;
  engagement: number;
  priceFromMinor: number | null;
  priceToMinor: number | null;
  lastActiveAt: Date | null;
  emailKey: string | null;
  accounts: { platform: Platform }[];
};

type Category = { id: number; name: string; nameEn: string | null };

/** For each of these creators what speaks for it and against it. Two queries. */
export async function explain(
  { db, clock }: Context,
  wish: Wish,
  ids: readonly number[],
): Promise<Map<number, MatchReason[]>> {
  const wanted = new Set([...wish.categoryIds, ...wish.query.categories.map(({ id }) => id)]);
  const [profiles, categories] = await Promise.all([
    db.creator.findMany({ where: { id: { in: padded(ids) } }, select }),
    db.category.findMany({
      where: { id: { in: padded(wanted) } },
      select: { id: true, name: true, nameEn: true },
      orderBy: [{ level: "desc" }, { id: "asc" }],
    }),
  ]);
  const reasons = profiles.map(
    async ({ id, ...profile }) => [id, await reasonsOf(profile, wish, categories, clock())] as const,
  );
  return new Map(await Promise.all(reasons));
}

async function reasonsOf(
  profile: Profile,
  wish: Wish,
  categories: readonly Category[],
  now: Date,
): Promise<MatchReason[]> {
  const category = categories.find(({ id }) => profile.categoryIds.includes(id));
  return [
    ...(await sharedReasons(profile, wish.query)),
    ...(category
      ? [{ code: "category" as const, categoryId: category.id, name: category.name, nameEn: category.nameEn }]
      : []),
    ...audienceReasons(profile),
    ...priceReasons(profile, wish.rewardMinor),
    ...silence(profile, now),
    ...addressReasons(profile, wish.channel),
  ];
}

async function sharedReasons({ tags, name, bio }: Profile, query: QueryText): Promise<MatchReason[]> {
  const wanted = new Map(query.tags.map(({ text, weight }) => [text, weight]));
  const shared = tags.filter((tag) => wanted.has(foldTag(tag)));
  if (shared.length > 0) return [{ code: "shared_tags", tags: shared.slice(0, 10) }];
  const queryWords = new Set((await Promise.all(query.tags.map(({ text }) => wordsOf(text)))).flat());
  const words = (await wordsOf([...tags, name, bio].join(" "))).filter((word) => queryWords.has(word));
  return [
    ...(words.length > 0 ? [{ code: "shared_words" as const, words: words.slice(0, 10) }] : []),
    { code: "no_shared_tag" },
  ];
}

function audienceReasons({ followers, engagement }: Profile): MatchReason[] {
  const faint = engagement > 0 && engagement < faintEngagement;
  return [
    ...(followers > 0 ? [{ code: "audience" as const, followers, engagement }] : []),
    ...(faint ? [{ code: "low_engagement" as const, engagement }] : []),
  ];
}

function priceReasons({ priceFromMinor, priceToMinor }: Profile, reward: number | null): MatchReason[] {
  if (priceFromMinor === null && priceToMinor === null) return [];
  const from = priceFromMinor ?? priceToMinor ?? 0;
  if (reward !== null && from > reward) return [{ code: "price_above_reward", fromMinor: from }];
  return [{ code: "price_band", fromMinor: priceFromMinor, toMinor: priceToMinor }];
}

function silence({ lastActiveAt }: Profile, now: Date): MatchReason[] {
  if (!lastActiveAt) return [];
  const days = Math.floor((now.getTime() - lastActiveAt.getTime()) / day);
  return days > silentDays ? [{ code: "inactive", days }] : [];
}

function addressReasons({ emailKey, accounts }: Profile, channel: OutreachChannel | null): MatchReason[] {
  if (!channel) return [];
  const reachable =
    channels[channel].address === "EMAIL"
      ? emailKey !== null
      : accounts.some(({ platform }) => platform === "TIKTOK");
  return reachable ? [] : [{ code: "no_address", channel }];
}
