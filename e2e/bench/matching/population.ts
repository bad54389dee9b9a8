import type pg from "pg";
import type { Context } from "@/lib/domain/context";
import { noEffects } from "@/lib/domain/effects";
import { glossary } from "@/lib/domain/matching/glossary";
import { indexAllChanged } from "@/lib/domain/matching/index-creators";
import { creatorFeatures } from "@/lib/ports/retrieval/words/features";
import { blockSize } from "@/lib/ports/retrieval/words/postings";
import { createRandom, type Random } from "@/prisma/demo/random";
import { insertRows } from "@/prisma/demo/seed/bulk";
import type { BruteForce } from "./brute-force";

/** Rows of one statement. */
const portion = 20_000;

/** Shares of the market that the filters of the bench let through. */
export const regions = { fifth: "SG", hundredth: "NZ", rest: "CN" } as const;

/** Tags as markets have them: a few that everyone writes, thousands that hardly anyone does. */
function vocabularyOf(language: "zh" | "en"): string[] {
  const words = glossary.map((meaning) => meaning[language][0] ?? "");
  const glue = language === "zh" ? "" : " ";
  const composed = words.flatMap((word, at) =>
    [7, 31, 113, 211].map((step) => `${words[(at + step) % words.length]}${glue}${word}`),
  );
  return [...words, ...composed];
}

const vocabularies = { zh: vocabularyOf("zh"), en: vocabularyOf("en") };
const names = {
  zh: "阿舟 小满 木木 橙子 老何 七月 豆豆 晓晓 南风 阿宁".split(" "),
  en: "Maya Theo Iris Owen Nora".split(" "),
};

/** Small numbers are likelier: the square root of how often a word is used falls with its place. */
function pickTag(random: Random, language: "zh" | "en"): string {
  const words = vocabularies[language];
  return words[Math.floor(words.length * random.next() ** 2.5)] ?? "";
}

const someTags = (random: Random, language: "zh" | "en", least: number, most: number) => [
  ...new Set(Array.from({ length: random.int(least, most) }, () => pickTag(random, language))),
];

function regionOf(random: Random): string {
  const place = random.next();
  return place < 0.01 ? regions.hundredth : place < 0.21 ? regions.fifth : regions.rest;
}

function creator(random: Random, id: number) {
  const language = random.chance(0.75) ? ("zh" as const) : ("en" as const);
  const tags = someTags(random, language, 3, 8);
  const topics = someTags(random, language, 2, 5);
  const bio = language === "zh" ? `分享${topics.join("、")}的日常` : `Everyday notes on ${topics.join(", ")}`;
  return {
    id,
    name: `${random.pick(names[language])}${language === "zh" ? "的" : " and "}${topics[0]}`,
    bio,
    language,
    languages: [language],
    region: regionOf(random),
    tags,
    category_ids: [],
    followers: Math.round(2000 * 1000 ** (random.next() * random.next())),
    engagement: random.int(1, 120),
  };
}

/** Inserts creators `from` to `to`, the same in every run, and shows each to brute force. */
export async function populate(
  client: pg.ClientBase,
  from: number,
  to: number,
  brute: BruteForce,
): Promise<void> {
  for (let start = from; start <= to; start += portion) {
    const random = createRandom(start);
    const count = Math.min(portion, to - start + 1);
    const rows = Array.from({ length: count }, (_, index) => creator(random, start + index));
    await insertRows(client, "creators", rows);
    for (const row of rows) {
      brute.add(await creatorFeatures({ ...row, categoryIds: [], parentIds: [] }));
    }
  }
}

/** All postings, a block at a time, without a transaction around: it would last too long. */
export async function indexWhole(context: Context): Promise<void> {
  await indexAllChanged({ ...context, effects: noEffects() }, { most: blockSize });
}

/** What sellers look for: tag sets of both languages. */
export function queries(count: number): string[][] {
  const random = createRandom(4711);
  return Array.from({ length: count }, (_, index) => someTags(random, index % 3 === 0 ? "en" : "zh", 3, 8));
}
