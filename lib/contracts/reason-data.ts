import { z } from "zod";
import { type MatchReason, speaksAgainst } from "@/lib/domain/matching/match-reasons";
import type { Locale } from "@/lib/i18n/locales";

/** A reason as data: its code, whether it speaks against, and what its sentence is filled with. */
export const reasonDataSchema = z.object({
  code: z.enum([
    "shared_tags",
    "shared_words",
    "category",
    "audience",
    "price_band",
    "no_shared_tag",
    "price_above_reward",
    "low_engagement",
    "inactive",
    "no_address",
  ]),
  against: z.boolean(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type ReasonData = z.output<typeof reasonDataSchema>;

const yuan = (minor: number) => (minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2));

/** `300–800`, `300+` or `–800` in CNY. */
function bandOf(from: number | null, to: number | null): string {
  if (from !== null && from === to) return yuan(from);
  return `${from === null ? "" : yuan(from)}${to === null ? "+" : `–${yuan(to)}`}`;
}

function valuesOf(reason: MatchReason, locale: Locale): ReasonData["values"] {
  const listed = (items: readonly string[]) => items.join(locale === "zh" ? "、" : ", ");
  switch (reason.code) {
    case "shared_tags":
      return { list: listed(reason.tags) };
    case "shared_words":
      return { list: listed(reason.words) };
    case "category":
      return { name: (locale === "en" && reason.nameEn) || reason.name };
    case "audience":
      return { followers: reason.followers, percent: reason.engagement / 10 };
    case "price_band":
      return { band: bandOf(reason.fromMinor, reason.toMinor) };
    case "price_above_reward":
      return { from: yuan(reason.fromMinor) };
    case "low_engagement":
      return { percent: reason.engagement / 10 };
    case "inactive":
      return { days: reason.days };
    case "no_address":
      return { channel: reason.channel };
    case "no_shared_tag":
      return {};
  }
}

/** What speaks for a match or against it; the sentences stand under the codes in `matching.json`. */
export const reasonData = (reason: MatchReason, locale: Locale): ReasonData => ({
  code: reason.code,
  against: speaksAgainst(reason),
  values: valuesOf(reason, locale),
});
