import { describe, expect, it } from "vitest";
import { creatorColumnOf } from "./import-columns";
import { readCreatorRow } from "./read-creator-row";

const categories = new Map([
  ["茶壶", 7],
  ["teapots", 7],
  ["7", 7],
]);

const read = (cells: Record<string, unknown>) => readCreatorRow(new Map(Object.entries(cells)), categories);
const known = { platform: "抖音", handle: "@Tea.Time" };

function told(cells: Record<string, unknown>) {
  const result = read({ ...known, ...cells });
  if (!("value" in result)) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

describe("headings are known in both languages", () => {
  it.each([
    ["平台", "platform"],
    ["达人昵称", "name"],
    ["Followers", "followers"],
    ["粉丝数", "followers"],
    ["粉丝量（万）", "followers@万"],
    ["Follower count", "followers"],
    ["互动率(%)", "engagement_percent"],
    ["engagement_percent", "engagement_percent"],
    ["报价（元）", "price"],
    ["国家/地区", "region"],
    ["E-mail", "email"],
    ["ＥＭＡＩＬ", "email"],
    ["小红书号", "XIAOHONGSHU.handle"],
    ["TikTok followers", "TIKTOK.followers"],
    ["B站粉丝", "BILIBILI.followers"],
    ["Instagram handle", "INSTAGRAM.handle"],
    ["备注", null],
    ["", null],
  ])("%s", (heading, field) => {
    expect(creatorColumnOf(heading)).toBe(field);
  });
});

describe("a cell says", () => {
  it.each<[Record<string, unknown>, object]>([
    [{ followers: "12,500" }, { accounts: [{ followers: 12_500 }] }],
    [{ followers: "1.2万" }, { accounts: [{ followers: 12_000 }] }],
    [{ followers: "３.５w+" }, { accounts: [{ followers: 35_000 }] }],
    [{ followers: "1.5M" }, { accounts: [{ followers: 1_500_000 }] }],
    [{ followers: 800 }, { accounts: [{ followers: 800 }] }],
    [{ engagement_percent: "4.25%" }, { accounts: [{ engagement: 43 }] }],
    [{ price: "￥500 - 1,500元" }, { priceFromMinor: 50_000, priceToMinor: 150_000 }],
    [{ price: "1.2万" }, { priceFromMinor: 1_200_000, priceToMinor: undefined }],
    [{ price: "800起" }, { priceFromMinor: 80_000 }],
    [
      { price_from: "99.50", price_to: "200" },
      { priceFromMinor: 9950, priceToMinor: 20_000 },
    ],
    [{ region: "中国" }, { region: "CN" }],
    [{ region: "United Kingdom" }, { region: "GB" }],
    [{ region: "香港" }, { region: "HK" }],
    [{ region: "us" }, { region: "US" }],
    [{ language: "中文" }, { language: "zh" }],
    [{ language: "日语" }, { language: "en" }],
    [{ languages: "中文、英文/ja" }, { languages: ["zh", "en", "ja"] }],
    [{ tags: "紫砂，茶具; 手工" }, { tags: ["紫砂", "茶具", "手工"] }],
    [{ tags: ["a/b"] }, { tags: ["a/b"] }],
    [{ categories: "茶壶,Teapots" }, { categoryIds: [7, 7] }],
    [{ email: " mailto:Tea@例子.公司 " }, { email: "Tea@例子.公司" }],
    [{ last_active_at: "2026年1月2日" }, { lastActiveAt: new Date("2026-01-02") }],
    [{ last_active_at: "2026/1/2 8:30" }, { lastActiveAt: new Date("2026-01-02T08:30:00Z") }],
    [{ last_active_at: "2026-01-02T08:30:00+08:00" }, { lastActiveAt: new Date("2026-01-02T00:30:00Z") }],
    [{ last_active_at: "46024" }, { lastActiveAt: new Date("2026-01-02") }],
    [{ name: "小满\u200B\0的茶桌" }, { name: "小满的茶桌" }],
  ])("%j", (cells, said) => {
    expect(told(cells)).toMatchObject(said);
  });

  it("accounts in columns of their own, in a list and in an address", () => {
    expect(
      told({
        handle: "https://www.douyin.com/user/tea?x=1",
        platform: undefined,
        "XIAOHONGSHU.handle": "xiaoman",
        "XIAOHONGSHU.followers": "1万",
        accounts: "tiktok:tea.time:12000:4.2; ig:tea",
      }).accounts,
    ).toEqual([
      { platform: "DOUYIN", handle: "tea", followers: undefined, engagement: undefined },
      { platform: "XIAOHONGSHU", handle: "xiaoman", followers: 10_000 },
      { platform: "TIKTOK", handle: "tea.time", followers: 12_000, engagement: 42 },
      { platform: "INSTAGRAM", handle: "tea", followers: undefined, engagement: undefined },
    ]);
  });
});

describe("a row is refused", () => {
  it.each<[Record<string, unknown>, string, string]>([
    [{ handle: undefined }, "handle", "missing"],
    [{ platform: undefined }, "platform", "missing"],
    [{ platform: "人人网" }, "platform", "unknown_platform"],
    [{ handle: "a b" }, "handle", "not_a_handle"],
    [{ handle: "x".repeat(101) }, "handle", "not_a_handle"],
    [{ followers: "很多" }, "followers", "not_a_number"],
    [{ followers: "-5" }, "followers", "not_a_number"],
    [{ followers: "300亿" }, "followers", "out_of_range"],
    [{ engagement_percent: "140%" }, "engagement_percent", "out_of_range"],
    [{ price: "$200" }, "price", "other_currency"],
    [{ price: "面议" }, "price", "not_a_number"],
    [{ price: "99999999999" }, "price", "out_of_range"],
    [{ region: "火星" }, "region", "unknown_region"],
    [{ language: "克林贡语" }, "language", "unknown_language"],
    [{ categories: "美妆" }, "categories", "unknown_category"],
    [{ email: "tea@" }, "email", "not_an_email"],
    [{ last_active_at: "昨天" }, "last_active_at", "not_a_date"],
    [{ last_active_at: "2026-13-45" }, "last_active_at", "not_a_date"],
    [{ name: "长".repeat(81) }, "name", "too_long"],
    [{ name: "小\uFFFD" }, "name", "wrong_encoding"],
    [{ accounts: "myspace:a" }, "accounts", "unknown_platform"],
    [{ accounts: [{ platform: "tiktok" }] }, "accounts", "not_a_handle"],
    [{ accounts: [5, null] }, "accounts", "unknown_platform"],
  ])("for %j", (cells, column, code) => {
    const given = Object.fromEntries(
      Object.entries({ ...known, ...cells }).filter(([, value]) => value !== undefined),
    );
    const result = read(given);
    expect("errors" in result && result.errors[0]).toMatchObject({ column, code });
  });

  it("for all that is wrong in it, with what stands there", () => {
    const result = read({ platform: "抖音", handle: "tea", followers: "很多", email: "@", region: "火星" });
    expect("errors" in result && result.errors).toEqual([
      { column: "followers", code: "not_a_number", value: "很多" },
      { column: "region", code: "unknown_region", value: "火星" },
      { column: "email", code: "not_an_email", value: "@" },
    ]);
  });
});
