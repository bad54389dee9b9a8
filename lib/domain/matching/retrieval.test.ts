import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { creatorFeatures, queryFeatures } from "@/lib/ports/retrieval/words/features";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor } from "@/lib/testing/factories";
import { inTransaction } from "../context";
import { expandTags } from "./expand-tags";
import { glossary } from "./glossary";
import { indexAllChanged, indexChangedCreators } from "./index-creators";
import type { MatchFilters } from "./match-filters";
import { takeAdmitted } from "./take-admitted";
import { rankByWords } from "./word-retrieval";

const db = useTestDatabase();
const context = () => contextFor(db());

const words = glossary.slice(0, 60).flatMap(({ zh, en }) => [zh[0] ?? "", en[0] ?? ""]);
const someWords = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
const profile = fc.record({
  name: someWords.map((some) => some.slice(0, 2).join("")),
  bio: someWords.map((some) => some.join("，")),
  tags: someWords,
  followers: fc.integer({ min: 0, max: 1000 }),
  region: fc.constantFrom("CN", "CN", "CN", "SG", "US"),
});

/** Creators of the market that are there, as this test's own brute force reads them. */
const everyone = (filters: MatchFilters) =>
  db().creator.findMany({
    where: {
      erasedAt: null,
      followers: { gte: filters.minFollowers, lte: filters.maxFollowers },
      ...(filters.regions ? { region: { in: filters.regions } } : {}),
    },
    orderBy: { id: "asc" },
  });

/** Scores of everyone, computed one by one from the texts alone. */
async function bruteForce(tags: readonly string[], filters: MatchFilters) {
  const market = await Promise.all(
    (await everyone({})).map(async (row) => ({
      id: row.id,
      features: await creatorFeatures({ ...row, parentIds: [] }),
    })),
  );
  const query = await queryFeatures(await expandTags(context(), tags));
  const weighed = [...query].map(([feature, weight]) => {
    const having = market.filter(({ features }) => features.has(feature)).length;
    return { feature, weight: weight * Math.log(1 + market.length / (having + 1)) };
  });
  const length = Math.hypot(...weighed.map(({ weight }) => weight));
  const admitted = new Set((await everyone(filters)).map(({ id }) => id));
  return market
    .filter(({ id }) => admitted.has(id))
    .map(({ id, features }) => {
      const norm = Math.hypot(...features.values());
      const sum = weighed.reduce(
        (all, { feature, weight }) => all + weight * (features.get(feature) ?? 0),
        0,
      );
      return { id, score: sum / norm / length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

async function search(tags: readonly string[], filters: MatchFilters = {}, most = 100) {
  const ranking = await rankByWords(context(), await expandTags(context(), tags));
  return takeAdmitted(context(), { filters, account: "seller:1" }, ranking, most);
}

/** All postings, in a form that two ways of coming to them can be compared by. */
const readPostings = () =>
  db().$queryRaw`SELECT feature, block, encode(entries, 'hex') AS entries FROM creator_postings
    WHERE feature <> 0 OR entries <> '\\x00000000' ORDER BY feature, block`;

async function indexAnew() {
  await db().$executeRaw`TRUNCATE creator_postings, creator_vectors, creator_changes`;
  await db().$executeRaw`INSERT INTO creator_changes (creator_id) SELECT id FROM creators`;
  await indexAllChanged(context(), { most: 1_000_000 });
}

beforeAll(async () => {
  const rows = fc.sample(profile, { numRuns: 400, seed: 7 });
  await db().creator.createMany({ data: rows });
  // Ids on both sides of where blocks meet.
  await db().creator.createMany({
    data: rows.slice(0, 200).map((row, index) => ({ ...row, id: 65_436 + index })),
  });
  await indexAllChanged(context(), { most: 90 });
});

describe("the best hundred", () => {
  const filters: [name: string, filters: MatchFilters][] = [
    ["without a filter", {}],
    ["of a fifth", { regions: ["SG"] }],
    ["of a hundredth", { maxFollowers: 10 }],
    ["of nobody", { minFollowers: 5000 }],
    ["under two filters", { regions: ["CN", "US"], minFollowers: 300 }],
  ];

  it.each(filters)("are those that comparing everyone finds, %s", async (_, filter) => {
    for (const tags of fc.sample(someWords, { numRuns: 8, seed: 11 })) {
      const [found, all] = [await search(tags, filter), await bruteForce(tags, filter)];
      expect(found).toHaveLength(Math.min(100, all.length));
      const exact = new Map(all.map(({ id, score }) => [id, score]));
      // Weights are kept in 16 bits: what differs by less is equal.
      found.forEach(({ creatorId, score }, place) => {
        expect(Math.abs(score - (exact.get(creatorId) ?? 0))).toBeLessThan(0.0005);
        expect(Math.abs(score - (all[place]?.score ?? 0))).toBeLessThan(0.0005);
      });
    }
  });

  it("come in the order of their scores, equals by id, the same each time", async () => {
    const tags = words.slice(0, 5);
    const found = await search(tags);
    const sorted = found.toSorted((a, b) => b.score - a.score || a.creatorId - b.creatorId);
    expect(found).toEqual(sorted);
    expect(await search(tags)).toEqual(found);
    expect(await search(tags, {}, 7)).toEqual(found.slice(0, 7));
  });

  it("score 1 at most and above 0, and are none for what nobody writes", async () => {
    for (const { score } of await search(words.slice(0, 3))) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(await search(["ꙮꙮꙮ"])).toEqual([]);
    expect(await search([])).toEqual([]);
  });
});

describe("the postings", () => {
  it("follow every change of a creator, and what remains is what making them anew gives", async () => {
    const [first, second, third, fourth] = await db().creator.findMany({ take: 4, orderBy: { id: "asc" } });
    const change = { tags: ["postings-one"], bio: "改过" };
    await db().creator.update({ where: { id: first?.id }, data: change });
    await db().creator.update({ where: { id: second?.id }, data: { erasedAt: new Date() } });
    await db().creator.delete({ where: { id: third?.id } });
    await db().creator.update({ where: { id: fourth?.id }, data: { followers: 5 } });
    expect(await db().creatorChange.count()).toBe(3);
    const born = await db().creator.create({ data: { name: "新", tags: ["postings-one"] } });
    await Promise.all([1, 2, 3].map(() => indexChangedCreators(context(), { most: 3 })));
    await indexAllChanged(context());
    const found = (await search(["postings-one"], {}, 2)).map(({ creatorId }) => creatorId);
    expect(found.toSorted((a, b) => a - b)).toEqual([first?.id, born.id].toSorted((a = 0, b = 0) => a - b));
    const kept = await readPostings();
    await indexAnew();
    expect(await readPostings()).toEqual(kept);
  });

  it("leave out what changed and changed back, and are written whole or not at all", async () => {
    const row = await db().creator.findFirstOrThrow({ where: { erasedAt: null } });
    const before = await readPostings();
    await db().creator.update({ where: { id: row.id }, data: { name: "别的" } });
    await db().creator.update({ where: { id: row.id }, data: { name: row.name } });
    await indexAllChanged(context());
    expect(await readPostings()).toEqual(before);
    await db().creator.update({ where: { id: row.id }, data: { name: "又别的" } });
    const failing = inTransaction(context(), async (tx) => {
      await indexChangedCreators(tx, { most: 10 });
      throw new Error("cut off");
    });
    await expect(failing).rejects.toThrow("cut off");
    expect(await readPostings()).toEqual(before);
    expect(await db().creatorChange.count()).toBe(1);
  });
});
