import type { CreatorFilter, CreatorSort } from "@/lib/domain/creators/creator-filter";
import { platforms } from "@/lib/domain/creators/creator-input";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { cleanLine } from "@/lib/text/clean";
import { idOf, intOf, oneOf, pageOf, type UrlQuery } from "@/lib/text/url-values";

export const followerSteps = [1000, 10_000, 50_000, 100_000, 500_000, 1_000_000] as const;
export const engagementSteps = [1, 3, 5, 10] as const;
/** In yuan. */
export const priceSteps = [300, 500, 1000, 3000, 10_000] as const;
export const languageChoices = ["zh", "en", "ja", "ko", "ms", "th", "vi", "id"] as const;
export const regionChoices = "CN HK MO TW SG MY US GB CA AU NZ IE JP KR TH VN ID".split(" ");
export const channelChoices = ["EMAIL", "TK_DM", "TK_PLAN"] as const satisfies readonly OutreachChannel[];
export const sorts = [
  "followers",
  "engagement",
  "price",
  "active",
  "created",
] as const satisfies readonly CreatorSort[];

/** The list's URL, in the names that the API has, so that an export is the same query. */
export const filterNames = [
  "q",
  "platform",
  "min_followers",
  "min_engagement_percent",
  "region",
  "language",
  "category_id",
  "tags",
  "max_price",
  "channel",
  "do_not_contact",
] as const;

export type FilterName = (typeof filterNames)[number];

export type CreatorQuery = Partial<Record<FilterName, string>> & { sort: CreatorSort; page: number };

/** What the list's URL asks for; what can't be read is not asked. */
export function readCreatorQuery(search: UrlQuery): CreatorQuery {
  const text = (value: string | undefined, max: number) => cleanLine(value ?? "").slice(0, max) || undefined;
  const number = (value: string | undefined, max: number) => intOf(value, 0, max)?.toString();
  const platform = platforms.map((name) => name.toLowerCase());
  const channels = channelChoices.map((name) => name.toLowerCase());
  const asked: Partial<Record<FilterName, string | undefined>> = {
    q: text(search.q, 100),
    platform: oneOf(search.platform, platform),
    min_followers: number(search.min_followers, 2_000_000_000),
    min_engagement_percent: number(search.min_engagement_percent, 100),
    region: /^[A-Z]{2}$/.test(search.region ?? "") ? search.region : undefined,
    language: /^[a-z]{2,3}$/.test(search.language ?? "") ? search.language : undefined,
    category_id: idOf(search.category_id)?.toString(),
    tags: text(search.tags, 400),
    max_price: number(search.max_price, 9_999_999),
    channel: oneOf(search.channel, channels),
    do_not_contact: oneOf(search.do_not_contact, ["true", "false"]),
  };
  const set = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return {
    ...Object.fromEntries(set),
    sort: oneOf(search.sort, sorts) ?? "followers",
    page: pageOf(search.page),
  };
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** The same as the domain asks it. */
export function filterOf(query: CreatorQuery): CreatorFilter {
  const percent = numberOf(query.min_engagement_percent);
  const price = numberOf(query.max_price);
  return {
    text: query.q,
    platform: platforms.find((name) => name.toLowerCase() === query.platform),
    minFollowers: numberOf(query.min_followers),
    minEngagement: percent === undefined ? undefined : percent * 10,
    region: query.region,
    language: query.language,
    categoryId: numberOf(query.category_id),
    tags: query.tags?.split(/[,，、;；]/),
    maxPriceMinor: price === undefined ? undefined : price * 100,
    channel: channelChoices.find((name) => name.toLowerCase() === query.channel),
    doNotContact: query.do_not_contact === undefined ? undefined : query.do_not_contact === "true",
  };
}

/** Only the filters, as the parameters of a URL. */
export function filterParams(query: CreatorQuery, without?: FilterName): Record<string, string> {
  const set = filterNames.flatMap((name) => {
    const value = query[name];
    return value === undefined || name === without ? [] : [[name, value]];
  });
  return Object.fromEntries(set);
}
