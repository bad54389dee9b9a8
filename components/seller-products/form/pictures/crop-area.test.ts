import { expect, it } from "vitest";
import { cropPixels, largestCrop, turnedSize } from "./crop-area";
import { isHeic } from "./heic";

const wide = { width: 400, height: 200 };

it.each([
  [1, { x: 100, y: 0, width: 200, height: 200 }],
  [4 / 3, { x: 67, y: 0, width: 267, height: 200 }],
  [4, { x: 0, y: 50, width: 400, height: 100 }],
  [undefined, { x: 0, y: 0, width: 400, height: 200 }],
])("the largest frame of ratio %s is in the middle", (aspect, pixels) => {
  expect(cropPixels(largestCrop(wide, aspect), wide)).toEqual(pixels);
});

it("a frame is never empty and never beyond the picture", () => {
  const size = { width: 3, height: 1 };
  expect(cropPixels({ unit: "%", x: 100, y: 99, width: 0, height: 0.1 }, size)).toEqual({
    x: 2,
    y: 0,
    width: 1,
    height: 1,
  });
  expect(cropPixels({ unit: "%", x: -5, y: 0, width: 120, height: 100 }, size)).toMatchObject({
    x: 0,
    width: 3,
  });
});

it("a quarter turn swaps the sides", () => {
  expect([0, 1, 2, 3].map((turns) => turnedSize(wide, turns).width)).toEqual([400, 200, 400, 200]);
});

it.each([
  ["image/heic", "a", true],
  ["image/heif-sequence", "a.bin", true],
  ["", "IMG_0001.HEIC", true],
  ["image/avif", "a.avif", false],
  ["image/jpeg", "heic.jpg", false],
])("a file of type %s called %s is HEIC: %s", (type, name, heic) => {
  expect(isHeic({ type, name })).toBe(heic);
});
