import { cutChinese } from "@/lib/ports/words/chinese-words";
import { stem } from "./stem";

/** Weights by feature, a hash of 32 bits. */
export type Features = Map<number, number>;

/** Which way of making features this is; vectors of another are made anew. */
export const wordSpace = "words:1";

/** How much it tells that a word stands here. */
const weights = {
  /** A tag as a whole. */
  tag: 3,
  /** A word of a tag. */
  tagWord: 2,
  /** Two neighboring characters of a tag, four of a word in Latin letters: near misses. */
  gram: 0.7,
  nameWord: 1.2,
  nameGram: 0.4,
  bioWord: 1,
  category: 3,
  parentCategory: 1.5,
} as const;

/** A text has at most so many; those that weigh least are left out. */
const most = 96;

const latinWord = /[\p{L}\p{N}]+/gu;
const hanRun = /\p{Script=Han}+/gu;
const hanOnly = /^\p{Script=Han}+$/u;

/** FNV-1a over the UTF-16 units, as PostgreSQL's `integer` holds it. */
export function hashFeature(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // Feature 0 is the count of a block.
  return hash | 0 || 1;
}

const fold = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();

/** A tag as it is compared: its letters' width and case, blanks, hyphens and the plural do not matter. */
export function foldTag(tag: string): string {
  const words = fold(tag).match(latinWord) ?? [];
  return words.map((word) => (hanOnly.test(word) ? word : stem(word))).join(" ");
}

/** The words of a text, each once: Chinese ones as the dictionary cuts them, others by their stems. */
export async function wordsOf(text: string): Promise<string[]> {
  const folded = fold(text);
  // The dictionary writes Latin letters large.
  const chinese = (await cutChinese(folded.toUpperCase())).map((word) => word.toLowerCase());
  const others = (folded.replaceAll(hanRun, " ").match(latinWord) ?? []).map(stem);
  return [...new Set([...chinese, ...others])];
}

/** Parts of words by which near misses are found. */
export function gramsOf(text: string): string[] {
  const folded = fold(text);
  const chinese = (folded.match(hanRun) ?? []).flatMap((run) => windows(run, 2));
  const others = (folded.replaceAll(hanRun, " ").match(latinWord) ?? [])
    .filter((word) => word.length > 4)
    .flatMap((word) => windows(word.slice(0, 24), 4));
  return [...new Set([...chinese, ...others])];
}

function windows(text: string, size: number): string[] {
  const characters = [...text];
  return characters
    .slice(0, Math.max(0, characters.length - size + 1))
    .map((_, at) => characters.slice(at, at + size).join(""));
}

function raise(features: Features, name: string, weight: number): void {
  const feature = hashFeature(name);
  features.set(feature, Math.max(features.get(feature) ?? 0, weight));
}

/** Markets have few tags beside their creators: what is known of one is kept, of so many at a time. */
const mostTags = 20_000;
const knownTags = new Map<string, Features>();

async function tagFeatures(tag: string): Promise<Features> {
  const features: Features = new Map();
  raise(features, `t ${foldTag(tag)}`, weights.tag);
  for (const word of await wordsOf(tag)) raise(features, `w ${word}`, weights.tagWord);
  for (const gram of gramsOf(tag)) raise(features, `g ${gram}`, weights.gram);
  if (knownTags.size >= mostTags) knownTags.clear();
  knownTags.set(tag, features);
  return features;
}

async function addTag(features: Features, tag: string, factor = 1): Promise<void> {
  for (const [feature, weight] of knownTags.get(tag) ?? (await tagFeatures(tag))) {
    features.set(feature, Math.max(features.get(feature) ?? 0, weight * factor));
  }
}

export type CreatorText = {
  name: string;
  bio: string;
  tags: readonly string[];
  categoryIds: readonly number[];
  /** Of these categories. */
  parentIds: readonly number[];
};

/** What a creator's profile says of what they are about. */
export async function creatorFeatures(creator: CreatorText): Promise<Features> {
  const features: Features = new Map();
  for (const tag of creator.tags) await addTag(features, tag);
  for (const word of await wordsOf(creator.name)) raise(features, `w ${word}`, weights.nameWord);
  for (const gram of gramsOf(creator.name)) raise(features, `g ${gram}`, weights.nameGram);
  for (const word of await wordsOf(creator.bio)) {
    if ([...word].length > 1) raise(features, `w ${word}`, weights.bioWord);
  }
  for (const id of creator.categoryIds) raise(features, `c ${id}`, weights.category);
  for (const id of creator.parentIds) raise(features, `c ${id}`, weights.parentCategory);
  const heaviest = [...features].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  return new Map(heaviest);
}

/** What is looked for: tags, each with how much it counts, and categories. */
export type QueryText = {
  tags: readonly { text: string; weight: number }[];
  categories: readonly { id: number; weight: number }[];
};

export async function queryFeatures({ tags, categories }: QueryText): Promise<Features> {
  const features: Features = new Map();
  for (const { text, weight } of tags) await addTag(features, text, weight);
  for (const { id, weight } of categories) raise(features, `c ${id}`, weights.category * weight);
  return features;
}
