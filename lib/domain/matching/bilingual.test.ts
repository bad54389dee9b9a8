import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { markExpired } from "@/lib/cache/versions";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor, makeCategory } from "@/lib/testing/factories";
import { expandTags } from "./expand-tags";
import { glossary, meaningsOf } from "./glossary";
import { indexAllChanged } from "./index-creators";
import { takeAdmitted } from "./take-admitted";
import { rankByWords } from "./word-retrieval";

const db = useTestDatabase();

/** As a seller would write each in either language, not as the glossary spells it. */
const twins = `
陶瓷马克杯|Ceramic Mugs / 蓝牙耳机|Bluetooth headphones / 手工花瓶|handmade vases / 户外露营|outdoor camping / 瑜伽垫|Yoga Mat / 猫粮|cat food
手冲咖啡|Pour-over coffee / 机械键盘|mechanical keyboards / 复古相机|vintage cameras / 护肤|Skin care products / 母婴|mother and baby
黑胶唱片|Vinyl Records / 防水双肩包|waterproof backpacks / 北欧家居|Nordic home decor / 运动鞋|sneakers / 零食|Snack / 美食|food / 育儿|parenting
无线降噪|wireless noise cancelling / 电动牙刷|electric toothbrushes / 香薰蜡烛|scented candles / 国风汉服|Chinese-style hanfu / 钓鱼|fishing
多肉植物|succulents / 宠物用品|Pet Supplies / 摄影|photography / 旅行|Travel / 桌游|board game / 钢笔|fountain pens / 手账|journals
空气炸锅|Air Fryers / 健身器材|fitness equipment / 汽车用品|car accessories / 口红|lipsticks / 防晒|sunscreens / 面膜|sheet masks / 童装|kids' clothing
智能手表|smart watches / 充电宝|power banks / 手机壳|phone cases / 平板电脑|tablets / 笔记本电脑|laptops / 无人机|drones / 吉他|guitars / 茶具|tea sets
红酒|red wines / 烘焙|Baking / 减脂餐|healthy meals / 骑行|Cycling / 徒步登山|hiking mountaineering / 滑雪板|snowboards / 冲浪|surfing / 帐篷|tents
送礼|gifts / 情侣|couples / 学生党|students / 极简|minimalist / 日式木质|Japanese-style wooden / 不锈钢保温杯|stainless steel thermos / 羊毛围巾|wool scarves
真丝连衣裙|silk dresses / 牛仔裤|jeans / 太阳镜|sunglasses / 项链|necklaces / 乐高积木|LEGO building blocks / 绘本|picture books / 水彩颜料|watercolor paints
`
  .split(/[/\n]/)
  .map((pair) => pair.trim())
  .filter((pair) => pair !== "")
  .map((pair) => pair.split("|"));

const word = (language: "zh" | "en") =>
  fc
    .constantFrom(...glossary.map((meaning) => meaning[language]))
    .chain((words) => fc.constantFrom(...words));
const tag = (language: "zh" | "en") =>
  fc.oneof(
    word(language),
    fc.tuple(word(language), word(language)).map(([a, b]) => (language === "zh" ? a + b : `${a} ${b}`)),
  );
const creator = fc.constantFrom("zh" as const, "zh" as const, "en" as const).chain((language) =>
  fc.record({
    name: word(language),
    bio: fc.array(word(language), { minLength: 2, maxLength: 5 }).map((some) => some.join("、")),
    tags: fc.uniqueArray(tag(language), { minLength: 3, maxLength: 7 }),
    language: fc.constant(language),
  }),
);

async function best(tags: readonly string[]): Promise<number[]> {
  const context = contextFor(db());
  const ranking = await rankByWords(context, await expandTags(context, tags));
  const found = await takeAdmitted(context, { filters: {}, account: "seller:1" }, ranking, 100);
  return found.map(({ creatorId }) => creatorId);
}

describe("a hundred Chinese tag sets", () => {
  beforeAll(async () => {
    await db().creator.createMany({ data: fc.sample(creator, { numRuns: 3000, seed: 3 }) });
    await indexAllChanged(contextFor(db()));
  });

  it("find at least 80 of the hundred creators whom their English twins find, each of them", async () => {
    const sets = fc.sample(fc.uniqueArray(fc.constantFrom(...twins), { minLength: 3, maxLength: 6 }), {
      numRuns: 100,
      seed: 5,
    });
    const counts: { set: string[][]; count: number }[] = [];
    for (const set of sets) {
      const found = await best(set.map(([chinese = ""]) => chinese));
      const twin = await best(set.map(([, english = ""]) => english));
      expect([found.length, twin.length]).toEqual([100, 100]);
      counts.push({ set, count: found.filter((id) => twin.includes(id)).length });
    }
    expect(counts.filter(({ count }) => count < 80)).toEqual([]);
  });
});

describe("the glossary", () => {
  it("has hundreds of terms, each in both languages and in one entry alone", () => {
    expect(glossary.length).toBeGreaterThan(500);
    for (const { zh, en } of glossary) {
      for (const text of zh) expect(text).toMatch(/^[\p{Script=Han}T]+$/u);
      for (const text of en) expect(text).toMatch(/^[a-z][a-z0-9 -]+$/);
    }
  });

  it("knows plurals, hyphens and widths, and nothing of what is in no entry", () => {
    expect(meaningsOf("Mobile-Phones")).toContain("手机");
    expect(meaningsOf("Ｔ恤")).toContain("t shirt");
    expect(meaningsOf("ꙮ")).toEqual([]);
    expect(meaningsOf("")).toEqual([]);
  });
});

describe("what a tag looks for", () => {
  const texts = async (tags: readonly string[]) => {
    const { tags: found, ...rest } = await expandTags(contextFor(db()), tags);
    return { ...rest, tags: new Map(found.map(({ text, weight }) => [text, weight])) };
  };

  it("is the category that is called so, in either language, and its name in the other", async () => {
    const category = await makeCategory(db(), { name: "折光镜", nameEn: "Prism glasses" });
    markExpired(["categories"]);
    for (const tag of ["折光镜", "prism glasses", "PRISM GLASSES"]) {
      const { categories, tags } = await texts([tag]);
      expect(categories).toEqual([{ id: category.id, weight: 1 }]);
      expect([...tags.keys()]).toEqual(expect.arrayContaining(["折光镜", "prism glass"]));
    }
  });

  it("is its parts, at half the weight where it is a term itself", async () => {
    const { tags } = await texts(["陶瓷马克杯"]);
    for (const text of ["陶瓷马克杯", "陶瓷", "马克杯", "ceramic", "mug", "ceramic mug"]) {
      expect([text, tags.get(text)]).toEqual([text, 1]);
    }
    const term = await texts(["蓝牙耳机"]);
    expect([term.tags.get("bluetooth headphone"), term.tags.get("headphone")]).toEqual([1, 0.5]);
  });

  it("is nothing for nothing", async () => {
    expect(await texts([])).toEqual({ categories: [], tags: new Map() });
    expect(await texts(["!!", " "])).toEqual({ categories: [], tags: new Map() });
  });
});
