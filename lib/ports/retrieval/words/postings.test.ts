import { describe, expect, it } from "vitest";
import { foldTag } from "./features";
import { blockOf, blockSize, mergeEntries, packEntries, unpackEntries } from "./postings";
import { stem } from "./stem";

const entries = (...numbers: number[]) => Uint16Array.from(numbers);

describe("postings", () => {
  it.each([
    ["nothing to nothing", [], [], []],
    ["the first creator", [], [5, 9], [5, 9]],
    ["nothing", [5, 9], [], [5, 9]],
    [
      "before, between and behind",
      [5, 1, 9, 1],
      [0, 7, 6, 7, 65_535, 7],
      [0, 7, 5, 1, 6, 7, 9, 1, 65_535, 7],
    ],
    ["another weight", [5, 1, 9, 1], [5, 2], [5, 2, 9, 1]],
    ["that one is gone", [5, 1, 9, 1], [5, 0], [9, 1]],
    ["that one is gone who never was", [5, 1], [4, 0, 6, 0], [5, 1]],
    ["that all are gone", [5, 1, 65_535, 1], [5, 0, 65_535, 0], []],
  ])("take in %s", (_, before, changes, after) => {
    expect([...mergeEntries(entries(...before), entries(...changes))]).toEqual(after);
  });

  it("are read wherever in memory they lie", () => {
    const packed = packEntries(entries(1, 2, 65_535, 3));
    const shifted = Buffer.concat([Buffer.from([0]), packed]).subarray(1);
    expect([...unpackEntries(shifted)]).toEqual([1, 2, 65_535, 3]);
    expect([...unpackEntries(packed)]).toEqual([1, 2, 65_535, 3]);
  });

  it("part creators by the upper half of their ids", () => {
    expect([blockOf(0), blockOf(blockSize - 1), blockOf(blockSize), blockOf(2_147_483_647)]).toEqual([
      0, 0, 1, 32_767,
    ]);
  });
});

it.each([
  ["mugs", "mug"],
  ["dresses", "dress"],
  ["batteries", "battery"],
  ["watches", "watch"],
  ["shoes", "shoe"],
  ["glass", "glass"],
  ["tennis", "tennis"],
  ["bus", "bus"],
  ["gas", "gas"],
])("the plural %s is compared as %s", (word, singular) => {
  expect(stem(word)).toBe(singular);
});

it.each([
  ["Ｔ恤", "t恤"],
  ["Noise-Cancelling  Headphones", "noise cancelling headphone"],
  [" 咖啡 ", "咖啡"],
  ["!!", ""],
  ["", ""],
])("the tag %j is compared as %j", (tag, folded) => {
  expect(foldTag(tag)).toBe(folded);
});
