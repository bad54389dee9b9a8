import { z } from "zod";
import { type MatchReason, speaksAgainst } from "@/lib/domain/matching/match-reasons";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** A reason as it is told: its code, whether it speaks against, and the sentence in the caller's language. */
export const reasonSchema = z.object({ code: z.string(), against: z.boolean(), text: z.string() });

const yuan = (minor: number) => (minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2));

/** `300–800`, `300+` or `–800` in CNY. */
function bandOf(from: number | null, to: number | null): string {
  if (from !== null && from === to) return yuan(from);
  return `${from === null ? "" : yuan(from)}${to === null ? "+" : `–${yuan(to)}`}`;
}

/** What speaks for a match or against it, in a sentence. */
export function reasonText(reason: MatchReason, locale: Locale): string {
  const t = getTranslator(locale, "matching");
  const listed = (items: readonly string[]) => items.join(locale === "zh" ? "、" : ", ");
  switch (reason.code) {
    case "shared_tags":
      return t("reasons.shared_tags", { list: listed(reason.tags) });
    case "shared_words":
      return t("reasons.shared_words", { list: listed(reason.words) });
    case "category":
      return t("reasons.category", { name: (locale === "en" && reason.nameEn) || reason.name });
    case "audience":
      return t("reasons.audience", { followers: reason.followers, percent: reason.engagement / 10 });
    case "price_band":
      return t("reasons.price_band", { band: bandOf(reason.fromMinor, reason.toMinor) });
    case "no_shared_tag":
      return t("reasons.no_shared_tag");
    case "price_above_reward":
      return t("reasons.price_above_reward", { from: yuan(reason.fromMinor) });
    case "low_engagement":
      return t("reasons.low_engagement", { percent: reason.engagement / 10 });
    case "inactive":
      return t("reasons.inactive", { days: reason.days });
    case "no_address":
      return t("reasons.no_address", { channel: t(`channels.${reason.channel}`) });
  }
}

export const reasonView = (reason: MatchReason, locale: Locale): z.input<typeof reasonSchema> => ({
  code: reason.code,
  against: speaksAgainst(reason),
  text: reasonText(reason, locale),
});
