import type { Platform } from "@/lib/generated/prisma/enums";
import { normalizeHandle, normalizeMailbox } from "../outreach/addresses";
import type { AccountInput, CreatorField, CreatorInput } from "./creator-input";
import { creatorTags } from "./creator-tags";

/** The columns of a creator that are written. */
export type CreatorColumns = {
  name: string;
  bio: string;
  language: string;
  languages: string[];
  region: string | null;
  tags: string[];
  categoryIds: number[];
  email: string | null;
  emailKey: string | null;
  followers: number;
  engagement: number;
  priceFromMinor: number | null;
  priceToMinor: number | null;
  lastActiveAt: Date | null;
};

export type AccountColumns = {
  platform: Platform;
  handle: string;
  handleKey: string;
  followers: number;
  engagement: number;
};

export type Known = CreatorColumns & { accounts: AccountColumns[] };

export type Merged = {
  creator: Known;
  /** What was said, and is something else already that the caller may not overwrite. */
  kept: CreatorField[];
};

/** A profile of which nobody has said anything. */
export const blankProfile: Omit<Known, "name" | "language" | "accounts"> = {
  bio: "",
  languages: [],
  region: null,
  tags: [],
  categoryIds: [],
  email: null,
  emailKey: null,
  followers: 0,
  engagement: 0,
  priceFromMinor: null,
  priceToMinor: null,
  lastActiveAt: null,
};

const chinese: readonly Platform[] = ["DOUYIN", "XIAOHONGSHU", "BILIBILI", "WEIBO", "KUAISHOU", "WECHAT"];

/** In which a creator is written to that nobody has said it of. */
function languageOf({ language, languages = [], name = "", bio = "", accounts }: CreatorInput): string {
  if (language) return language;
  const named = languages.find((one) => /^(?:zh|en)\b/.test(one))?.slice(0, 2);
  if (named) return named;
  const reads = /\p{Script=Han}/u.test(name + bio);
  return reads || accounts.some(({ platform }) => chinese.includes(platform)) ? "zh" : "en";
}

export const handleKeyOf = ({ handle }: AccountInput) => normalizeHandle(handle) ?? "";

/** A creator that nobody has told of before. */
export function newCreator(input: CreatorInput): Merged {
  const [first] = input.accounts;
  const name = input.name ?? first?.handle ?? "";
  return merge({ ...blankProfile, name, language: languageOf(input), accounts: [] }, input, true);
}

/**
 * What a known creator becomes when this is said of it: everything that is said replaces what was there if `overwrite`,
 * else only what is empty is filled in.
 */
export function merge(known: Known, input: CreatorInput, overwrite: boolean): Merged {
  const kept = new Set<CreatorField>();
  const choose = <T>(field: CreatorField, said: T | undefined, was: T): T => {
    if (said === undefined || same(said, was)) return was;
    if (overwrite || isEmpty(was)) return said;
    kept.add(field);
    return was;
  };
  const email = choose("email", input.email, known.email);
  const language = choose("language", input.language, known.language);
  const languages = choose("languages", input.languages, known.languages);
  const accounts = mergeAccounts(known.accounts, input.accounts, (said, was) =>
    choose("accounts", said, was),
  );
  const creator = {
    name: choose("name", input.name, known.name),
    bio: choose("bio", input.bio, known.bio),
    language,
    languages: [...new Set([language, ...languages])],
    region: choose("region", input.region, known.region),
    tags: choose("tags", input.tags && creatorTags(input.tags), known.tags),
    categoryIds: choose("categoryIds", input.categoryIds, known.categoryIds),
    email,
    emailKey: email === null ? null : normalizeMailbox(email),
    priceFromMinor: choose("priceFromMinor", input.priceFromMinor, known.priceFromMinor),
    priceToMinor: choose("priceToMinor", input.priceToMinor, known.priceToMinor),
    lastActiveAt: choose("lastActiveAt", input.lastActiveAt, known.lastActiveAt),
    accounts,
    ...largest(accounts),
  };
  return { creator: { ...creator, ...ordered(creator) }, kept: [...kept] };
}

function same(said: unknown, was: unknown): boolean {
  return JSON.stringify(said) === JSON.stringify(was);
}

const isEmpty = (value: unknown) =>
  value === null || value === "" || value === 0 || (Array.isArray(value) && value.length === 0);

type Choose = <T>(said: T | undefined, was: T) => T;

function mergeAccounts(known: readonly AccountColumns[], said: readonly AccountInput[], choose: Choose) {
  const accounts = new Map(known.map((account) => [`${account.platform} ${account.handleKey}`, account]));
  for (const { platform, handle, followers, engagement } of said) {
    const handleKey = normalizeHandle(handle) ?? "";
    const key = `${platform} ${handleKey}`;
    const was = accounts.get(key);
    const spelled = handle.trim().replace(/^@/, "");
    accounts.set(key, {
      platform,
      handleKey,
      // Only the case can differ, and that is nobody's loss.
      handle: was?.handle ?? spelled,
      followers: choose(followers, was?.followers ?? 0),
      engagement: choose(engagement, was?.engagement ?? 0),
    });
  }
  return [...accounts.values()];
}

/** Followers and engagement of the account with the most followers. */
function largest(accounts: readonly AccountColumns[]): { followers: number; engagement: number } {
  const { followers = 0, engagement = 0 } = accounts.toSorted((a, b) => b.followers - a.followers)[0] ?? {};
  return { followers, engagement };
}

/** A band begins with its lower end, whoever has said which. */
function ordered({ priceFromMinor, priceToMinor }: Pick<CreatorColumns, "priceFromMinor" | "priceToMinor">) {
  if (priceFromMinor === null || priceToMinor === null || priceFromMinor <= priceToMinor)
    return { priceFromMinor, priceToMinor };
  return { priceFromMinor: priceToMinor, priceToMinor: priceFromMinor };
}
