import { beforeAll, describe, expect, it } from "vitest";
import { makeCreator } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeShop, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { addressKey } from "../outreach/addresses";
import type { CreatorFilter } from "./creator-filter";
import { getCreator } from "./get-creator";
import { type ListCreators, listCreators } from "./list-creators";

const database = useTestDatabase();
let seller: SignedIn;
let categoryId: number;
let parentId: number;

const ids: Record<string, number> = {};

beforeAll(async () => {
  const db = database();
  seller = contextFor(db, actorOf(await makeUser(db, { role: "SELLER" })));
  const category = await makeCategory(db);
  categoryId = category.id;
  parentId = category.parent.id;
  const make = async (name: string, data: Parameters<typeof makeCreator>[1]) => {
    ids[name] = (await makeCreator(db, { name, ...data })).id;
  };
  await make("小满的茶桌", {
    handle: "XiaoMan.Tea",
    followers: 500_000,
    engagement: 20,
    region: "CN",
    languages: ["zh"],
    tags: ["紫砂", "茶具"],
    categoryIds: [categoryId],
    priceFromMinor: 200_000,
    priceToMinor: 500_000,
    lastActiveAt: new Date("2026-01-02"),
  });
  await make("Maya reads", {
    handle: "maya.reads",
    followers: 8000,
    engagement: 90,
    region: "GB",
    languages: ["en", "zh"],
    language: "en",
    bio: "Paperbacks, rain and ÉCLAIRS",
    tags: ["手账"],
    priceFromMinor: 30_000,
    lastActiveAt: new Date("2026-02-02"),
  });
  await make("没有邮箱", { email: null, followers: 100, region: "CN", languages: ["zh"] });
  await make("已删除", { erasedAt: new Date(), followers: 1_000_000 });
});

async function names(filter: CreatorFilter, more: Partial<ListCreators> = {}, context = seller) {
  const { items, total } = await listCreators(context, { filter, page: { number: 1, size: 10 }, ...more });
  expect(total).toBe(items.length);
  return items.map(({ name }) => name);
}

const all = ["小满的茶桌", "Maya reads", "没有邮箱"];

describe("creators are found", () => {
  it.each<[CreatorFilter, string[]]>([
    [{}, all],
    [{ text: "茶桌" }, ["小满的茶桌"]],
    [{ text: "xiaoman" }, ["小满的茶桌"]],
    [{ text: "ＭＡＹＡ" }, ["Maya reads"]],
    [{ text: "éclairs" }, ["Maya reads"]],
    [{ text: "紫砂" }, ["小满的茶桌"]],
    [{ text: "a" }, ["小满的茶桌", "Maya reads", "没有邮箱"]],
    [{ text: "茶桌 " }, ["小满的茶桌"]],
    [{ text: "example.com" }, []],
    [{ text: "%" }, []],
    [{ platform: "TIKTOK" }, all],
    [{ platform: "WEIBO" }, []],
    [{ minFollowers: 8000 }, ["小满的茶桌", "Maya reads"]],
    [{ minFollowers: 101, maxFollowers: 8000 }, ["Maya reads"]],
    [{ minEngagement: 50 }, ["Maya reads"]],
    [{ region: "CN" }, ["小满的茶桌", "没有邮箱"]],
    [{ language: "en" }, ["Maya reads"]],
    [{ tags: ["茶具", "紫砂"] }, ["小满的茶桌"]],
    [{ tags: ["茶具", "手账"] }, []],
    [{ minPriceMinor: 300_000 }, ["小满的茶桌"]],
    [{ maxPriceMinor: 30_000 }, ["Maya reads"]],
    [{ minPriceMinor: 30_001, maxPriceMinor: 199_999 }, []],
    [{ channel: "EMAIL" }, ["小满的茶桌", "Maya reads"]],
    [{ channel: "TK_PLAN" }, all],
    [{ text: "茶", region: "GB" }, []],
  ])("by %j", async (filter, found) => {
    expect(await names(filter)).toEqual(found);
  });

  it("by a category or the one above it", async () => {
    expect(await names({ categoryId })).toEqual(["小满的茶桌"]);
    expect(await names({ categoryId: parentId })).toEqual(["小满的茶桌"]);
    expect(await names({ categoryId: 2_000_000_000 })).toEqual([]);
  });

  it("in the asked order, what is unknown last", async () => {
    expect(await names({}, { sort: "followers", order: "asc" })).toEqual(all.toReversed());
    expect(await names({}, { sort: "engagement" })).toEqual(["Maya reads", "小满的茶桌", "没有邮箱"]);
    expect(await names({}, { sort: "price", order: "asc" })).toEqual([
      "Maya reads",
      "小满的茶桌",
      "没有邮箱",
    ]);
    expect(await names({ text: "a" }, { sort: "active" })).toEqual(["Maya reads", "小满的茶桌", "没有邮箱"]);
  });

  it("page by page", async () => {
    const page = await listCreators(seller, { filter: {}, page: { number: 2, size: 2 } });
    expect(page).toMatchObject({ total: 3, number: 2, items: [{ name: "没有邮箱" }] });
  });
});

describe("an address", () => {
  it("is in no answer", async () => {
    const { items } = await listCreators(seller, { filter: {}, page: { number: 1, size: 10 } });
    expect(JSON.stringify(items)).not.toContain("example.com");
    const one = await getCreator(seller, { id: ids.小满的茶桌 ?? 0 });
    expect(JSON.stringify(one)).not.toContain("example.com");
    expect(one).not.toHaveProperty("emailKey");
  });

  it("that is suppressed closes its channel, for everyone or for one account", async () => {
    const db = database();
    const shop = await makeShop(db);
    const mate = contextFor(db, actorOf(await makeUser(db, { role: "SELLER", shopId: shop.id })));
    const { id, emailKey } = await makeCreator(db, { name: "不想打扰", followers: 7 });
    const key = await addressKey(db, "EMAIL", emailKey ?? "");
    await db.suppression.create({
      data: { kind: "EMAIL", addressKey: key, scope: "SELLER", account: `shop:${shop.id}`, reason: "PERSON" },
    });
    expect(await getCreator(mate, { id })).toMatchObject({
      doNotContact: true,
      channels: ["TK_DM", "TK_PLAN"],
    });
    expect(await getCreator(seller, { id })).toMatchObject({ doNotContact: false });
    expect(await names({ doNotContact: true }, {}, mate)).toEqual(["不想打扰"]);
    expect(await names({ doNotContact: false }, {}, mate)).not.toContain("不想打扰");
    expect(await names({ doNotContact: true })).toEqual([]);
    await db.suppression.updateMany({ data: { scope: "ALL", account: "" } });
    expect(await names({ doNotContact: true })).toEqual(["不想打扰"]);
    await db.creator.delete({ where: { id } });
  });
});

describe("refused", () => {
  it("is an erased creator, an unknown one, and a customer", async () => {
    for (const id of [ids.已删除 ?? 0, 2_000_000_000]) {
      await expect(getCreator(seller, { id })).rejects.toMatchObject({ code: "creator.not_found" });
    }
    const customer = contextFor(database(), actorOf(await makeUser(database())));
    const page = { number: 1, size: 10 };
    await expect(listCreators(customer, { filter: {}, page })).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
    await expect(getCreator(customer, { id: 1 })).rejects.toMatchObject({ code: "auth.wrong_role" });
  });
});
