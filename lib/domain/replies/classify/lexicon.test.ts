import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { labeledReplies } from "@/lib/testing/replies/labeled";
import { trickyRefusals } from "@/lib/testing/replies/refusals";
import { readByLexicon } from "./lexicon";

const rows = labeledReplies.map((row) => ({ ...row, read: readByLexicon(row.text).class }));

/** Of what is so, and of what is read so, the least that must be right. */
const bounds: Record<ReplyClass, { found: number; right: number }> = {
  INTERESTED: { found: 0.9, right: 0.98 },
  COUNTER_OFFER: { found: 0.9, right: 0.95 },
  QUESTION: { found: 0.9, right: 0.95 },
  LATER: { found: 0.9, right: 0.9 },
  DECLINED: { found: 0.9, right: 0.95 },
  OPT_OUT: { found: 1, right: 1 },
  UNCLEAR: { found: 0.9, right: 0.8 },
};

describe("of more than two hundred replies in Chinese and English", () => {
  test("there are as many, none twice", () => {
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(250);
  });

  test.each(Object.entries(bounds))(
    "those that mean %s are found, and nothing else is",
    (label, { found, right }) => {
      const share = (of: "label" | "read") => {
        const all = rows.filter((row) => row[of] === label);
        const wrong = all.filter((row) => row.label !== row.read);
        return {
          share: 1 - wrong.length / all.length,
          wrong: wrong.map(({ text, read }) => `${read}: ${text}`),
        };
      };
      const [finds, reads] = [share("label"), share("read")];
      expect(finds.share, finds.wrong.join("\n")).toBeGreaterThanOrEqual(found);
      expect(reads.share, reads.wrong.join("\n")).toBeGreaterThanOrEqual(right);
    },
  );
});

const refusals = [
  ...trickyRefusals,
  ...labeledReplies.flatMap(({ text, label }) => (label === "DECLINED" || label === "OPT_OUT" ? [text] : [])),
];

describe("no refusal is read as interest", () => {
  test.each(refusals)("%s", (text) => {
    expect(readByLexicon(text).class).not.toBe("INTERESTED");
  });

  test("whatever friendly words stand around it", () => {
    const kind = [
      "您好！",
      "谢谢邀请，",
      "产品很棒。",
      "感兴趣！",
      "可以合作。",
      "Hi! ",
      "Sounds great. ",
      "Interested! ",
      "👌 ",
      "",
    ];
    const texts = kind.flatMap((before) =>
      kind.flatMap((after) => refusals.map((text) => `${before}${text}\n${after}`)),
    );
    expect(texts.filter((text) => readByLexicon(text).class === "INTERESTED")).toEqual([]);
  });
});

describe("an offer", () => {
  test.each([
    ["我的报价是1200元一条", 120_000],
    ["800太低了，最少1500", 150_000],
    ["一条视频两千，可以的话就接，报价就这样", 200_000],
    ["一千五行不行", 150_000],
    ["八百有点少，一千二可以吗", 120_000],
    ["1.5k可以接", 150_000],
    ["费用方面，一般是¥2,000起", 200_000],
    ["报价1万2元", undefined],
    ["My fee is 2,500 CNY", 250_000],
    ["I can do it for １０００ RMB", 100_000],
    ["图文 600 元，视频 1500 元", undefined],
    ["My rate is $300 per video", undefined],
    ["预算能提一点吗", undefined],
    ["我有10万粉丝，报价1200元", 120_000],
    ["6月1日可以，报酬要900元", 90_000],
    ["电话13800000000，加钱就做", undefined],
    ["报价 99999999999 元", undefined],
  ])("in %j is %j", (text, offer) => {
    expect(readByLexicon(text, 80_000)).toMatchObject({ class: "COUNTER_OFFER" });
    expect(readByLexicon(text, 80_000).offerMinor).toBe(offer);
  });

  test("is none where our own is repeated", () => {
    expect(readByLexicon("可以，就800元", 80_000)).toMatchObject({ class: "INTERESTED" });
  });
});

test("any text has a class", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { class: name, confidence, offerMinor = 1000 } = readByLexicon(text);
      expect(Object.keys(bounds)).toContain(name);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(offerMinor).toBeGreaterThanOrEqual(1000);
    }),
  );
});
