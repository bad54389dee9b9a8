import { findChineseWords } from "@/lib/ports/words/chinese-words";
import { commonWords } from "./common-words";

/** What a product is about: its title, its categories' names (the nearest first), and the seller's own tags. */
export type MatchTagSource = { title: string; categories?: readonly string[]; tags?: readonly string[] };

/** Of each kind at most so many; own tags are never crowded out. */
const most = { own: 20, chinese: 10, other: 10 } as const;

/** Longest tag, in characters. */
export const maxTagLength = 40;

/**
 * Tags that describe a product to influencer matching: the seller's own, its categories, then the telling words of the
 * title. Lower case, in Unicode's compatibility form, each once. The same product always gets the same. (000 §2.1)
 */
export async function matchTags({ title, categories = [], tags = [] }: MatchTagSource): Promise<string[]> {
  const named = normalizeTags([...tags.slice(0, most.own), ...categories]);
  const words = await titleWords(without(normalize(title), named));
  return [...new Set([...named, ...words])];
}

/** Tags as they are kept: lower case, in Unicode's compatibility form, each once, none that is no tag. */
export function normalizeTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(normalize).filter(isTag))];
}

function normalize(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim()
    .slice(0, maxTagLength * 10);
}

function isTag(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && [...text].length <= maxTagLength;
}

/** What is named already must not be taken apart: 尤克里里 is no word of the dictionary, but it is a category. */
function without(title: string, named: readonly string[]): string {
  const longestFirst = named.filter((name) => [...name].length > 1).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((text, name) => text.replaceAll(name, " "), title);
}

// Words with inner marks (wi-fi, usb-c, d'or) and with closing ones (c++, c#) stay whole.
const otherWord = /[\p{L}\p{N}]+(?:[-.'’&+/][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;
const measure =
  /^[\d.,x×/*-]+(?:ml|l|g|kg|mg|cm|mm|m|km|in|inch|ft|oz|lb|kb|mb|gb|tb|w|v|hz|mah|pcs|pc|k|%)?$/u;

async function titleWords(title: string): Promise<string[]> {
  // The dictionary writes Latin letters large: T恤, 卡拉OK.
  const chinese = await findChineseWords(title.toUpperCase(), most.chinese * 2);
  const others = title.replaceAll(/\p{Script=Han}+/gu, " ").match(otherWord) ?? [];
  const telling = (word: string) =>
    [...word].length > 1 && isTag(word) && !commonWords.has(word) && !measure.test(word);
  return [
    ...chinese
      .map((word) => word.toLowerCase())
      .filter(telling)
      .slice(0, most.chinese),
    ...[...new Set(others.filter(telling))].slice(0, most.other),
  ];
}
