import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinList, joinPairs, protect, splitList, splitPairs, unprotect } from "./cell-text";

describe("formula safety", () => {
  it.each(["=1+1", "+86 138", "-5", "@x", "\tx", "\rx", "＝x", "＋1", "－1", "＠a", " =x", "'=x", "''", "'"])(
    "marks %j and gives it back",
    (text) => {
      expect(protect(text)).toBe(`'${text}`);
      expect(unprotect(protect(text))).toBe(text);
    },
  );

  it("leaves other texts alone", () => {
    for (const text of ["", "茶", "a=b", "5-", "我's"]) expect(protect(text)).toBe(text);
  });

  it("is undone whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => unprotect(protect(text)) === text));
  });
});

describe("lists and pairs in a cell", () => {
  it("come back whatever signs are in them", () => {
    const sign = fc.constantFrom("a", "茶", ";", "；", "=", "\\", " b");
    const text = fc.array(sign, { minLength: 1, maxLength: 6 }).map((signs) => signs.join("").trim() || "x");
    fc.assert(
      fc.property(fc.array(fc.record({ name: text, value: text })), fc.array(text), (pairs, list) => {
        expect(splitPairs(joinPairs(pairs))).toEqual(pairs);
        expect(splitList(joinList(list))).toEqual(list);
      }),
    );
  });

  it("are told from what is none", () => {
    expect(splitPairs("红")).toBeNull();
    expect(splitPairs("颜色=红=绿")).toBeNull();
    expect(splitPairs("颜色=红；尺码=L; ")).toEqual([
      { name: "颜色", value: "红" },
      { name: "尺码", value: "L" },
    ]);
  });
});
