import { platformNames } from "@/lib/contracts/campaign-enums";
import { reasonView } from "@/lib/contracts/match-reasons";
import type { MatchRow } from "@/lib/domain/campaigns/list-matches";
import { localTags } from "@/lib/domain/matching/local-tags";
import { readReasons } from "@/lib/domain/matching/match-reasons";
import type { OutreachStage } from "@/lib/generated/prisma/enums";
import { codeNames } from "@/lib/i18n/code-names";
import type { Locale } from "@/lib/i18n/locales";

type PlatformName = (typeof platformNames)[keyof typeof platformNames];

export type ReasonView = { text: string; against: boolean };

/** A match as the browser shows it. */
export type MatchRowView = {
  creatorId: number;
  rank: number;
  score: number;
  reasons: ReasonView[];
  willingness: number | null;
  sampleSize: number | null;
  chosen: boolean;
  name: string;
  region: string | null;
  tags: string[];
  followers: number;
  engagement: number;
  priceFromMinor: number | null;
  priceToMinor: number | null;
  /** Each handle once, with all the platforms that it is on. */
  accounts: { handle: string; platforms: PlatformName[] }[];
  stage: OutreachStage | null;
};

function byHandle(accounts: MatchRow["accounts"]) {
  const platforms = new Map<string, PlatformName[]>();
  for (const { platform, handle } of accounts)
    platforms.set(handle, [...(platforms.get(handle) ?? []), platformNames[platform]]);
  return [...platforms].map(([handle, names]) => ({ handle, platforms: names }));
}

export function matchRowViews(locale: Locale, rows: readonly MatchRow[]): MatchRowView[] {
  const names = codeNames(locale);
  return rows.map(({ reasons, method, languages, region, accounts, thread, ...row }) => ({
    ...row,
    tags: localTags(row.tags, locale),
    reasons: readReasons(reasons).map((reason) => reasonView(reason, locale)),
    region: region && names.region(region),
    accounts: byHandle(accounts),
    stage: thread?.stage ?? null,
  }));
}
