import { describe, expect, it } from "vitest";
import type { Prisma } from "@/lib/generated/prisma/client";
import { makeCreator, makeMatchTask } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import { addressKey } from "../outreach/addresses";
import { indexAllChanged } from "./index-creators";
import type { MatchFilters } from "./match-filters";
import { searchCreators } from "./search-creators";
import { whyNot } from "./why-not";

const db = useTestDatabase();

async function aSeller() {
  return contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
}

async function aTask(data: Partial<Prisma.MatchTaskUncheckedCreateInput>) {
  const seller = await aSeller();
  const product = await makeProduct(db(), {
    sellerId: seller.actor.id,
    categoryId: (await makeCategory(db())).id,
  });
  const task = await makeMatchTask(db(), { productId: product.id, ...data });
  const why = async (creatorId: number) => {
    await indexAllChanged(contextFor(db()));
    return whyNot(seller, { id: task.id, creatorId });
  };
  return { seller, product, task, why };
}

const suppress = async (email: string, scope: "ALL" | "CAMPAIGNS" | "SELLER", account = "") =>
  db().suppression.create({
    data: {
      kind: "EMAIL",
      addressKey: await addressKey(db(), "EMAIL", email),
      scope,
      account,
      reason: "PERSON",
    },
  });

describe("why a creator is not among the best", () => {
  it("tells the rank that it would have, what it lacks and what the hundredth has", async () => {
    const { why } = await aTask({ matchTags: ["蜂蜜", "陶瓷"] });
    for (let n = 0; n < 100; n += 1) await makeCreator(db(), { tags: ["蜂蜜", "ceramics"] });
    const { id } = await makeCreator(db(), { tags: ["蜂蜜", "园艺", "露营"] });
    const told = await why(id);
    expect(told).toMatchObject({ creatorId: id, rank: 101, excludedBy: [], missingTags: ["陶瓷"] });
    expect(told.score).toBeLessThan(told.lastScore ?? 0);
    expect(told.reasons).toContainEqual({ code: "shared_tags", tags: ["蜂蜜"] });
  });

  it("tells that nothing is shared", async () => {
    const { why } = await aTask({ matchTags: ["火山"] });
    const { id } = await makeCreator(db(), { name: "zz", tags: ["xx"] });
    expect(await why(id)).toMatchObject({ rank: null, score: 0, missingTags: ["火山"], lastScore: null });
  });

  it.each<[code: string, filters: MatchFilters, creator: Partial<Prisma.CreatorUncheckedCreateInput>]>([
    ["minFollowers", { minFollowers: 500 }, { followers: 499 }],
    ["maxFollowers", { maxFollowers: 500 }, { followers: 501 }],
    ["minEngagement", { minEngagement: 20 }, { engagement: 19 }],
    ["regions", { regions: ["CN", "SG"] }, { region: "US" }],
    ["regions", { regions: ["CN"] }, { region: null }],
    ["languages", { languages: ["en"] }, { languages: ["zh"] }],
    ["categoryIds", { categoryIds: [1] }, { categoryIds: [] }],
    ["minPriceMinor", { minPriceMinor: 1000 }, { priceFromMinor: 100, priceToMinor: 999 }],
    ["maxPriceMinor", { maxPriceMinor: 1000 }, { priceFromMinor: 1001, priceToMinor: null }],
    ["maxPriceMinor", { maxPriceMinor: 1000 }, { priceFromMinor: null, priceToMinor: null }],
    ["platforms", { platforms: ["WEIBO"] }, {}],
    ["channel", { channel: "EMAIL" }, { email: null }],
  ])("names the filter %s", async (code, filters, creator) => {
    const { seller, why } = await aTask({ matchTags: ["鼓浪"], filters });
    const { id } = await makeCreator(db(), { tags: ["鼓浪"], ...creator });
    expect((await why(id)).excludedBy).toEqual([code]);
    const found = await searchCreators(seller, { tags: ["鼓浪"], filters });
    expect(found.map(({ creatorId }) => creatorId)).not.toContain(id);
    await db().creator.delete({ where: { id } });
  });

  it("names a refusal that counts for the task's seller, and no other seller's", async () => {
    const { seller, why } = await aTask({ matchTags: ["琥珀"] });
    const make = (n: number) =>
      makeCreator(db(), { tags: ["琥珀"], email: `amber-${n}@example.com`, handle: `amber.${n}` });
    const creators = [await make(0), await make(1), await make(2), await make(3), await make(4)];
    await suppress("amber-0@example.com", "ALL");
    await suppress("amber-1@example.com", "CAMPAIGNS");
    await suppress("amber-2@example.com", "SELLER", `seller:${seller.actor.id}`);
    await suppress("amber-3@example.com", "SELLER", "seller:999999");
    const excluded = await Promise.all(creators.map(async ({ id }) => (await why(id)).excludedBy));
    expect(excluded).toEqual([["suppressed"], ["suppressed"], ["suppressed"], [], []]);
    const found = await searchCreators(seller, { tags: ["琥珀"] });
    expect(found.map(({ creatorId }) => creatorId)).toEqual([creators[3]?.id, creators[4]?.id]);
  });

  it("is not told of who does not exist or was erased, nor to strangers", async () => {
    const { task, why } = await aTask({ matchTags: ["a"] });
    const erased = await makeCreator(db(), { erasedAt: new Date() });
    for (const id of [erased.id, 2_147_483_647]) {
      await expect(why(id)).rejects.toMatchObject({ code: "creator.not_found" });
    }
    const { id } = await makeCreator(db());
    const attempt = whyNot(await aSeller(), { id: task.id, creatorId: id });
    await expect(attempt).rejects.toMatchObject({ code: "task.not_found" });
  });
});

describe("reasons", () => {
  it("name category, audience, price, and what speaks against", async () => {
    const { product, why } = await aTask({ matchTags: ["云锦"], rewardMinor: 50_000, channel: "EMAIL" });
    const { id } = await makeCreator(db(), {
      name: "云锦工坊",
      tags: ["旅行"],
      categoryIds: [product.categoryId],
      followers: 12_000,
      engagement: 4,
      priceFromMinor: 50_001,
      lastActiveAt: new Date(Date.now() - 200 * 86_400_000),
      email: null,
    });
    const { reasons, excludedBy } = await why(id);
    expect(reasons.map(({ code }) => code)).toEqual([
      "shared_words",
      "no_shared_tag",
      "category",
      "audience",
      "low_engagement",
      "price_above_reward",
      "inactive",
      "no_address",
    ]);
    expect(excludedBy).toEqual(["channel"]);
  });

  it("keep silent on what is not known", async () => {
    const { why } = await aTask({ matchTags: ["云锦"] });
    const { id } = await makeCreator(db(), { tags: ["云锦"], followers: 0 });
    expect((await why(id)).reasons).toEqual([{ code: "shared_tags", tags: ["云锦"] }]);
  });
});
