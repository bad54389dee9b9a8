import type { Locale } from "@/lib/i18n/locales";
import { foldTag } from "@/lib/ports/retrieval/words/features";
import { glossary } from "./glossary";
import type { MatchReason } from "./match-reasons";

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** The first word of the other language for each word of the glossary, folded. */
function twins(from: Locale, to: Locale): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const meaning of glossary) {
    const [twin] = meaning[to];
    for (const word of meaning[from]) if (twin && !all.has(foldTag(word))) all.set(foldTag(word), twin);
  }
  return all;
}

const known = { en: twins("zh", "en"), zh: twins("en", "zh") } as const;

/** A creator's tag in the reader's language where the glossary knows it, else as it was written. */
export function localTag(tag: string, locale: Locale): string {
  if (isChinese(tag) === (locale === "zh")) return tag;
  return known[locale].get(foldTag(tag)) ?? tag;
}

/** Tags in the reader's language; two that mean the same are one. */
export const localTags = (tags: readonly string[], locale: Locale): string[] => [
  ...new Set(tags.map((tag) => localTag(tag, locale))),
];

/** A reason whose tags are in the reader's language. */
export const localReason = (reason: MatchReason, locale: Locale): MatchReason =>
  reason.code === "shared_tags" ? { ...reason, tags: localTags(reason.tags, locale) } : reason;
