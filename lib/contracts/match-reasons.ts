import { z } from "zod";
import { localReason } from "@/lib/domain/matching/local-tags";
import type { MatchReason } from "@/lib/domain/matching/match-reasons";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { reasonData } from "./reason-data";

/** A reason as it is told: its code, whether it speaks against, and the sentence in the caller's language. */
export const reasonSchema = z.object({ code: z.string(), against: z.boolean(), text: z.string() });

/** What speaks for a match or against it, with the sentence. */
export function reasonView(reason: MatchReason, locale: Locale): z.input<typeof reasonSchema> {
  const { code, against, values } = reasonData(localReason(reason, locale), locale);
  return { code, against, text: getTranslator(locale, "matching")(`reasons.${code}`, values) };
}

export const reasonText = (reason: MatchReason, locale: Locale): string => reasonView(reason, locale).text;
