import { describe, expect, it, test } from "vitest";
import { facts, kinds, say } from "@/lib/testing/writing-facts";
import { checkFacts, isPlainName, tellableIntro } from "./facts-check";

describe("what a fact says may be said in any spelling", () => {
  it.each([
    "",
    "报酬八百元",
    "报酬 八百 块",
    "报酬8百块钱",
    "报酬８００元",
    "报酬捌佰元整",
    "报酬￥800",
    "报酬 RMB 800.00",
    "pay is 800 yuan",
    "pay is CNY 800",
    "eight hundred yuan",
    "8 hundred yuan",
    "百分之十佣金",
    "佣金一成",
    "10 percent commission",
    "ten per cent of sales",
    "10％",
    "售价 299 元",
    "售价两百九十九元",
    "售价二百九十九块",
    "price ¥299.00",
    "两条视频",
    "two videos of sixty seconds within seven days",
    "拍二条六十秒的视频，七天内发布",
    "续航三十小时",
    "降噪 95%",
    "@云感官方",
    "jishi.example/products/12?from=Ab",
    "www.jishi.example/products/12?from=Ab/",
    // Words with numerals that count nothing.
    "我们一起做一次合作，千万别客气，十分期待，一定认真，万一没空也没关系",
    "一个想法、一些样品、统一回复、四川的朋友、三明治、百货、五官、二手、两全其美、十全十美",
    "One of our team will double-check it, no one else writes to you. i.e. e.g. p.m. Thanks. In short: yes.",
    "polka dot dress, Node and so on... Well.",
  ])("%j", (text) => {
    expect(checkFacts(say(text), facts, "person")).toEqual([]);
  });
});

describe("a number that no fact has is refused", () => {
  it.each([
    ["报酬 900 元", "money"],
    ["报酬九百元", "money"],
    ["报酬 9百", "number"],
    ["报酬九佰圆", "money"],
    ["两千五", "number"],
    ["一万二的预算", "number"],
    ["报酬 1,500 元", "money"],
    ["报酬 1 500 元", "money"],
    ["报酬 1，500 元", "money"],
    ["9 0 0 元", "money"],
    ["九 百 元", "money"],
    ["九·百·元", "money"],
    ["９００元", "money"],
    ["9\u200b0\u200b0元", "money"],
    ["9̶0̶0̶元", "money"],
    ["9OO元", "money"],
    ["lO0元", "money"],
    ["I00元", "money"],
    ["𝟗𝟎𝟎元", "money"],
    ["⑨⓪⓪", "number"],
    ["❾", "number"],
    ["9️⃣0️⃣0️⃣", "number"],
    ["🔟", "number"],
    ["💯", "number"],
    ["Ⅸ", "number"],
    ["ⅸ", "number"],
    ["९००", "number"],
    ["٩٠٠", "number"],
    ["㊈", "number"],
    ["九〇〇元", "money"],
    ["二〇二五年", "number"],
    ["几百元", "money"],
    ["上千元", "money"],
    ["八百多元", "money"],
    ["800+ 元", "money"],
    ["3.5万元", "money"],
    ["三万五", "number"],
    ["3w 曝光", "number"],
    ["50k views", "number"],
    ["10k", "number"],
    ["nine hundred yuan", "money"],
    ["ninety-nine", "number"],
    ["a thousand thanks", "number"],
    ["one hundred and one", "number"],
    ["one dollar", "money"],
    ["hundreds of orders", "number"],
    ["twice the pay", "number"],
    ["双倍报酬", "number"],
    ["报酬翻番", "number"],
    ["两倍报酬", "number"],
    ["2x pay", "number"],
    ["2 times the pay", "number"],
    ["一w 曝光", "number"],
    ["8块8", "money"],
    ["三块五毛", "money"],
    ["第2名", ""],
    ["第九名", "number"],
    ["拍 3 条", "number"],
    ["拍三条", "number"],
    ["拍 x3", ""],
    ["X-3", "number"],
    ["一条视频", "number"],
    ["1.000 元", "money"],
    ["v8.0.1", "number"],
    ["电话 13800000000", "number"],
    ["廿五天", "number"],
    ["½", "number"],
  ])("%s", (text, kind) => {
    const found = kinds(say(text));
    if (kind === "") expect(found).toEqual([]);
    else expect(found).toContain(kind);
  });
});

test("letters that the check can't read numbers in are refused, unless a fact has them", () => {
  expect(kinds(say("девятьсот рублей"))).toContain("script");
  expect(kinds(say("구백 원"))).toContain("script");
  expect(kinds(say("お得"), { ...facts, intro: "お得" })).toEqual([]);
});

describe("mandatory facts", () => {
  const whole = `${facts.name}：拍 2 条 60 秒视频，7 天内发布，@云感官方。${say("")}`;
  it.each([
    ["all", whole, []],
    ["no link", whole.replace(facts.link, ""), ["missing"]],
    ["a link in other letters", whole.replace("Ab", "ab"), ["missing"]],
    ["no reward", whole.replace(facts.reward, ""), ["missing"]],
    ["half of the reward", whole.replace("800元", ""), ["missing"]],
    ["the reward in other words", whole.replace(facts.reward, "八百块，另有百分之十"), []],
    ["no requirements", whole.replace(/拍.*官方/u, ""), ["missing"]],
    ["no name", whole.replace("云感 X3", ""), ["missing"]],
    ["nothing", "", ["missing", "missing", "missing", "missing"]],
  ])("%s", (_, text, expected) => {
    expect(checkFacts(text, facts).map(({ kind }) => kind)).toEqual(expected);
  });

  it("lets a person reword everything but link and reward", () => {
    expect(checkFacts(say("在吗"), facts, "person")).toEqual([]);
    expect(checkFacts("在吗", facts, "person").map(({ kind }) => kind)).toEqual(["missing", "missing"]);
  });

  it("asks for words where a fact has no number", () => {
    const free = { ...facts, reward: "免费寄样" };
    expect(kinds(say("").replace(facts.reward, "免 费寄样！"), free)).toEqual([]);
    expect(kinds(say("").replace(facts.reward, "送你一份"), free)).toEqual(["missing"]);
  });
});

describe("names", () => {
  it("may have digits of their own, and no claims", () => {
    expect(isPlainName("小鹿 233")).toBe(true);
    expect(isPlainName("阿Ken")).toBe(true);
    for (const name of ["50% off", "evil.com", "加我 900元", "@evil", "12345", ""]) {
      expect(isPlainName(name), name).toBe(false);
    }
  });

  it("lend their digits to nothing else", () => {
    const named = { ...facts, names: ["小鹿 233", "稿费 900元"] };
    expect(kinds(say("小鹿 233，你好"), named)).toEqual([]);
    expect(kinds(say("233"), named)).toEqual(["number"]);
    expect(kinds(say("稿费 900元"), named)).toEqual(["money"]);
  });
});

test("an introduction is told without its links, and without prices that are not the price", () => {
  const intro =
    "轻到忘记。原价 399 元！现价 299 元。见 https://other.example 。Charges fast. Ask sales@x.example. Bye.";
  expect(tellableIntro({ ...facts, intro })).toBe("轻到忘记。现价 299 元。Charges fast. Bye.");
  expect(tellableIntro({ ...facts, intro, priceMinor: undefined })).toContain("399");
});
