import type { Platform } from "@/lib/generated/prisma/enums";

export type AccountInput = {
  platform: Platform;
  handle: string;
  followers?: number | undefined;
  /** Reactions per thousand followers. */
  engagement?: number | undefined;
};

/**
 * What is said of a creator. The accounts say who it is: one that is known already is changed, and what is absent stays
 * as it is. Money in minor units of CNY.
 */
export type CreatorInput = {
  accounts: AccountInput[];
  /** The first handle, where a new creator has none. */
  name?: string | undefined;
  bio?: string | undefined;
  /** In which they are written to. */
  language?: "zh" | "en" | undefined;
  languages?: string[] | undefined;
  region?: string | null | undefined;
  tags?: string[] | undefined;
  categoryIds?: number[] | undefined;
  email?: string | null | undefined;
  priceFromMinor?: number | null | undefined;
  priceToMinor?: number | null | undefined;
  lastActiveAt?: Date | null | undefined;
};

/** What can be said of a creator beside the accounts. */
export const creatorFields = [
  "name",
  "bio",
  "language",
  "languages",
  "region",
  "tags",
  "categoryIds",
  "email",
  "priceFromMinor",
  "priceToMinor",
  "lastActiveAt",
] as const satisfies readonly (keyof CreatorInput)[];

export type CreatorField = (typeof creatorFields)[number] | "accounts";

/** Platforms on which a creator can be written to, besides by mail. */
export const platforms = [
  "TIKTOK",
  "DOUYIN",
  "XIAOHONGSHU",
  "BILIBILI",
  "WEIBO",
  "KUAISHOU",
  "WECHAT",
  "INSTAGRAM",
  "YOUTUBE",
] as const satisfies readonly Platform[];
