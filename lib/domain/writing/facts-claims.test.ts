import { describe, expect, it } from "vitest";
import { kinds, say } from "@/lib/testing/writing-facts";

describe("a currency is part of a sum", () => {
  it.each([
    "$800",
    "US$800",
    "800美元",
    "800 USD",
    "eight hundred dollars",
    "八百美金",
    "€800",
    "800欧",
    "HK$800",
    "800 港币",
    "800日元",
    "£800",
    "₹800",
    "10 元",
    "2 块钱",
    "¥95",
  ])("%s", (text) => {
    expect(kinds(say(text))).toEqual(["money"]);
  });
});

describe("a share that no fact has is refused, and so is a discount that is none", () => {
  it.each([
    "20%",
    "２０％",
    "20 percent",
    "twenty percent",
    "百分之二十",
    "百分之 二十",
    "两成佣金",
    "20个百分点",
    "千分之五",
    "5‰",
    "三分之一",
    "十分之三",
    "八折",
    "8折",
    "8.5折",
    "八五折",
    "打九折",
    "半价",
    "半折",
    "佣金对半",
    "对折",
    "half price",
    "50% off",
    "10% off",
    "立减10%",
    "10% discount",
    "8٪",
    "800%",
    "299%",
  ])("%s", (text) => {
    expect(kinds(say(text))).toEqual(["percentage"]);
  });
});

describe("a link that is not the one is refused", () => {
  it.each([
    "https://evil.example",
    "http://jishi.example/products/13",
    "jishi.example",
    "evil.com",
    "EVIL.COM",
    "ｅｖｉｌ．ｃｏｍ",
    "evil。com",
    "evil·com",
    "evil点com",
    "evil 点 com",
    "evil dot com",
    "evil [dot] com",
    "evil(.)com",
    "evil（点）com",
    "evil[.]com/pay",
    "evil .com",
    "evil. com",
    "evil . com",
    "evil%2ecom",
    "evil&period;com",
    "hxxps://evil",
    "hxxp[:]//evil",
    "https : // evil",
    "//evil/pay",
    "www.evil",
    "evіl.com",
    "еvil.соm",
    "e\u200bvil.c\u200bom",
    "🅴vil.com",
    "xn--fsqu00a.xn--55qx5d",
    "买家.公司",
    "evil.中国",
    "a@evil.example",
    "a＠evil.com",
    "a [at] evil [dot] com",
    "@someone",
    "@别的账号",
    "mailto:someone",
    "weixin://dl/chat",
    "加微信 lilyshop",
    "vx: lilyshop",
    "on WhatsApp",
    "evil‧com",
    "e v i l . c o m",
    "tel:none",
    "[here](evil.top)",
    "<evil.top>",
    "javascript:alert",
    "jishi.example/products/12?from=Ab&to=evil",
  ])("%s", (text) => {
    expect(kinds(say(text)).filter((kind) => kind !== "number")).toEqual(["link"]);
  });
});
