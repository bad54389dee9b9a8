import type { Platform } from "@/lib/generated/prisma/enums";
import type { Random } from "../../random";
import { at } from "../../seed/bulk";
import type { Demo } from "../types";
import { bioOf } from "./bios";
import { createNamer, type Namer } from "./namer";
import { bell, engagementOf, followersOf, pricesOf } from "./numbers";
import { agencies, platforms, regions, traits } from "./taste";

export type DemoCreatorAccount = {
  platform: Platform;
  handle: string;
  followers: number;
  engagement: number;
};

export type DemoCreator = {
  name: string;
  bio: string;
  language: "zh" | "en";
  languages: string[];
  region: string;
  tags: string[];
  /** Parent and child, as products name them. */
  categories: [parent: number, child: number][];
  email: string | null;
  priceFromMinor: number | null;
  priceToMinor: number | null;
  lastActiveAt: Date;
  createdAt: Date;
  accounts: DemoCreatorAccount[];
};

const end = Date.UTC(2026, 0, 1);
const day = 86_400_000;
export const creatorCount = 5000;

/** Five thousand creators, a third of whom write English; the same seed gives the same ones. */
export function buildCreators(random: Random, demo: Demo): DemoCreator[] {
  const name = createNamer(random);
  return Array.from({ length: creatorCount }, () => buildCreator(random, demo, name));
}

function buildCreator(random: Random, demo: Demo, namer: Namer): DemoCreator {
  const language = random.chance(0.68) ? "zh" : "en";
  const parent = random.int(0, demo.categories.length - 1);
  const { name, handle, child: named, city } = namer(language, parent);
  const categories = categoriesOf(random, demo, parent, named);
  const email = emailOf(random, language, handle);
  const accounts = accountsOf(random, language, handle);
  const band = random.chance(0.88) ? pricesOf(random, at(accounts, 0).followers) : null;
  const category = at(categories, 0);
  const child = at(at(demo.categories, parent).children, category[1]);
  const thing = language === "zh" ? child.name : child.nameEn.toLowerCase();
  return {
    name,
    bio: bioOf(random, { language, category, thing, hasEmail: email !== null }),
    language,
    languages: random.chance(0.12) ? [language, language === "zh" ? "en" : "zh"] : [language],
    region: city ? "CN" : random.pick(regions[language]),
    tags: tagsOf(random, demo, categories),
    categories,
    email,
    priceFromMinor: band?.from ?? null,
    priceToMinor: band?.to ?? null,
    lastActiveAt: new Date(end - Math.min(400, 6 * Math.exp(1.3 * bell(random))) * day),
    createdAt: new Date(end - random.int(30, 700) * day),
    accounts,
  };
}

/** One to three of the niche's own, now and then one of another. */
function categoriesOf(random: Random, demo: Demo, parent: number, named: number | null): [number, number][] {
  const pickOf = (from: number, count: number) =>
    random
      .sample(
        [...at(demo.categories, from).children.keys()].filter((child) => child !== named),
        count,
      )
      .map((child): [number, number] => [from, child]);
  const other = random.int(0, demo.categories.length - 1);
  return [
    ...(named === null ? [] : [[parent, named] satisfies [number, number]]),
    ...pickOf(parent, named === null ? random.int(1, 3) : random.int(0, 2)),
    ...(other !== parent && random.chance(0.3) ? pickOf(other, 1) : []),
  ];
}

/** Names of match tags: what they write about, and in which way. */
function tagsOf(random: Random, demo: Demo, categories: readonly [number, number][]): string[] {
  const named = categories.map(([parent, child]) => at(at(demo.categories, parent).children, child).name);
  const ways = categories.flatMap(([parent]) => random.sample(at(traits, parent), random.int(1, 3)));
  return [...new Set([...named, ...ways])];
}

function emailOf(random: Random, language: "zh" | "en", handle: string): string | null {
  if (random.chance(0.17)) return null;
  if (random.chance(0.015)) return random.pick(agencies);
  return `${handle}@${language === "zh" && random.chance(0.5) ? "example.cn" : "example.com"}`;
}

/** Two to four, of which the first has the most followers; six in ten can be written to on TikTok. */
function accountsOf(random: Random, language: "zh" | "en", handle: string): DemoCreatorAccount[] {
  const [home] = platforms[language];
  const main: Platform = random.chance(0.55) ? home : random.pick(platforms[language]);
  const others = platforms[language].filter((platform) => platform !== main);
  const abroad: Platform[] = language === "zh" && random.chance(0.55) ? ["TIKTOK"] : [];
  const more: Platform[] = [...abroad, ...random.sample(others, random.int(1, 3))];
  const followers = followersOf(random);
  return [main, ...more.slice(0, 3)].map((platform, index) => {
    const share = index === 0 ? 1 : 0.05 + 0.6 * random.next() * random.next();
    const own = Math.max(120, Math.round(followers * share));
    return { platform, handle, followers: own, engagement: engagementOf(random, own) };
  });
}
