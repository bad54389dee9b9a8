import { beforeAll, describe, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import { listProducts } from "./list-products";
import type { SearchField } from "./search";

const database = useTestDatabase();
let owner: { sellerId: number; categoryId: number };

beforeAll(async () => {
  const db = database();
  owner = {
    sellerId: (await makeUser(db, { role: "SELLER" })).id,
    categoryId: (await makeCategory(db)).id,
  };
});

const everywhere = ["title", "keywords", "body"] as const;

async function find(query: string, fields: readonly SearchField[] = everywhere): Promise<number[]> {
  const filter = { text: { query, fields }, sellerId: owner.sellerId };
  const { items, total } = await listProducts(contextFor(database()), {
    filter,
    page: { number: 1, size: 100 },
  });
  expect(total).toBe(items.length);
  return items.map(({ id }) => id);
}

const make = (data: Parameters<typeof makeProduct>[1]) => makeProduct(database(), { ...owner, ...data });

describe("a title is found", () => {
  test.each([
    ["İstanbul 地毯", "İstanbul"],
    ["İzmir 地毯", "izmir"],
    ["ｉＰｈｏｎｅ　１５ 手机", "iPhone 15"],
    ["iPhone 16 Pro", "ＩＰＨＯＮＥ　１６"],
    ["ÉCOLE de Paris", "école"],
    ["E\u0301clair 甜点", "éclair"],
    ["红\u200B木\u2060家具", "红木家具"],
    ["红木家私", "红\u200D木\uFEFF家私"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
    ["το ΤΕΛΟΣ, ένα τέλος", "Τέλοσ"],
    ["Straße", "STRAẞE"],
    ["100% 纯棉_床单 \\", "% 纯棉_床单 \\"],
    ["𠮷野家 饭碗", "𠮷野"],
    ["收纳  盒\n三只", "收纳 盒 三只"],
    ["ﾊﾞﾅﾅ 抱枕", "バナナ"],
    ["①号 围巾", "1号"],
  ])("%j by %j", async (title, query) => {
    const { id } = await make({ title });
    expect(await find(query, ["title"])).toEqual([id]);
  });

  test("by one character, in any of its places", async () => {
    const { id } = await make({ title: "龘龙笔架" });
    expect(await find("龘")).toEqual([id]);
    expect(await find("𠮷")).toHaveLength(1);
    expect(await find("罕")).toEqual([]);
  });

  test("in English too, and by every long part of it", async () => {
    const titleEn =
      "The quick brown fox jumps over the lazy dog and then sleeps for a very long while, they say";
    const { id } = await make({ title: "狐狸", titleEn });
    for (let start = 0; start + 40 < titleEn.length; start += 7) {
      expect(await find(titleEn.slice(start, start + 40), ["title"])).toEqual([id]);
    }
    expect(await find(`${titleEn.slice(0, 80)}!`)).toEqual([]);
  });
});

describe("a description is read as a person reads it", () => {
  test("markup is not text", async () => {
    const { id } = await make({
      description:
        '<p class="hidden-word">一把<b>紫</b>砂壶</p><ul><li>手作</li><li>陶泥</li></ul><!-- 暗语 --><script>偷看()</script>',
    });
    expect(await find("</p>")).toEqual([]);
    expect(await find("hidden-word")).toEqual([]);
    expect(await find("暗语")).toEqual([]);
    expect(await find("偷看")).toEqual([]);
    expect(await find("紫砂壶")).toEqual([id]);
    expect(await find("手作陶泥")).toEqual([]);
    expect(await find("手作 陶泥")).toEqual([id]);
  });

  test("Markdown's signs and addresses are not text either", async () => {
    const { id } = await make({
      description:
        '# 一把**朱**泥壶\n\n见[窑址](https://kiln.example/hidden-path "暗语题")，~~原~~价 ![暗语图](/media/hidden-key) 2 ** 3 ** 4',
    });
    for (const query of ["hidden-path", "暗语题", "暗语图", "hidden-key", "]("])
      expect(await find(query)).toEqual([]);
    for (const query of ["朱泥壶", "见窑址，", "原价", "2 ** 3 ** 4"])
      expect(await find(query)).toEqual([id]);
  });

  test("character references are what they stand for, signs of comparison stay", async () => {
    const { id } = await make({
      description: "<p>&#x9752;&#33457;&nbsp;&amp;lt; &lt;em&gt; 3 < 5 && 7 > 6 &#0; &#x110000;</p>",
    });
    for (const query of ["青花", "青花 &lt;", "<em>", "3 < 5 && 7 > 6"])
      expect(await find(query)).toEqual([id]);
  });

  test("a change of the text is found at once, a change of the price keeps the entry", async () => {
    const { id } = await make({ description: "旧词语" });
    const version = () =>
      database().$queryRaw`SELECT xmin::text FROM product_search WHERE product_id = ${id}`;
    const before = await version();
    await database().product.update({ where: { id }, data: { priceMinor: 5, description: "旧词语" } });
    expect(await version()).toEqual(before);
    await database().product.update({ where: { id }, data: { description: "新词语" } });
    expect(await find("旧词语")).toEqual([]);
    expect(await find("新词语")).toEqual([id]);
  });
});

test("each contract looks where its document says", async () => {
  const { id } = await make({
    title: "甲骨文拓片",
    searchKeywords: "考古礼物",
    summary: "殷墟摹本",
    description: "宣纸装裱",
  });
  expect(await find("考古礼物", ["title"])).toEqual([]);
  expect(await find("考古礼物", ["title", "keywords"])).toEqual([id]);
  expect(await find("殷墟摹本", ["title", "keywords"])).toEqual([]);
  expect(await find("殷墟摹本", ["title", "body"])).toEqual([id]);
  expect(await find("宣纸装裱", ["title", "body"])).toEqual([id]);
  // No text runs from one field into the next.
  expect(await find("拓片考古")).toEqual([]);
  expect(await find("本宣")).toEqual([]);
});

test("texts that were made to be slow are stored", async () => {
  const marks = `a${"\u0301\u0323".repeat(30_000)}`;
  for (const description of [marks, "<".repeat(60_000), "<!--".repeat(15_000), "<script>".repeat(8_000)]) {
    await expect(make({ description })).resolves.toBeTruthy();
  }
});
