import type { Creator } from "@/lib/domain/creators/creator-select";
import type { Locale } from "@/lib/i18n/locales";
import { platformNames } from "../campaign-enums";
import { columnText } from "./import-texts";

/** Of an exported table: each is known by an import, so that it can be brought in again. */
const columns = [
  "platform",
  "handle",
  "followers",
  "engagement_percent",
  "accounts",
  "name",
  "bio",
  "language",
  "languages",
  "region",
  "tags",
  "categories",
  "price_from",
  "price_to",
  "last_active_at",
] as const;

type Column = (typeof columns)[number];

export const exportHeadings = (locale: Locale) => columns.map((column) => columnText(locale, column));

const yuan = (minor: number | null) => (minor === null ? "" : String(minor / 100));

function cellsOf(creator: Creator): Record<Column, string> {
  const [first, ...more] = creator.accounts;
  return {
    platform: first ? platformNames[first.platform] : "",
    handle: first?.handle ?? "",
    followers: String(first?.followers ?? 0),
    engagement_percent: String((first?.engagement ?? 0) / 10),
    accounts: more
      .map(({ platform, handle, followers, engagement }) =>
        [platformNames[platform], handle, followers, engagement / 10].join(":"),
      )
      .join("; "),
    name: creator.name,
    bio: creator.bio,
    language: creator.language,
    languages: creator.languages.join(", "),
    region: creator.region ?? "",
    tags: creator.tags.join(", "),
    categories: creator.categoryIds.join(", "),
    price_from: yuan(creator.priceFromMinor),
    price_to: yuan(creator.priceToMinor),
    last_active_at: creator.lastActiveAt?.toISOString() ?? "",
  };
}

export function exportCells(creator: Creator): string[] {
  const cells = cellsOf(creator);
  return columns.map((column) => cells[column]);
}
