import { expect, test } from "vitest";
import { optionGroups, pickSku, type SkuOption, skuLabel } from "./sku-options";

function sku(id: number, color: string, size: string, stock = 1): SkuOption {
  const values = [
    { name: "颜色", value: color },
    { name: "尺码", value: size },
  ];
  return { id, priceMinor: 100 * id, stock, imageUrl: `/media/${color}`, values };
}

const red = sku(1, "红", "M");
const redLarge = sku(2, "红", "L", 0);
const blue = sku(3, "蓝", "M");
const blueSmall = sku(4, "蓝", "S");
const skus = [red, redLarge, blue, blueSmall];

test("groups keep the SKUs' order, and only a value that decides the picture shows one", () => {
  const [colors, sizes] = optionGroups(skus, red);
  expect(colors).toEqual({
    name: "颜色",
    options: [
      { value: "红", imageUrl: "/media/红", inStock: true },
      { value: "蓝", imageUrl: "/media/蓝", inStock: true },
    ],
  });
  expect(sizes?.options.map(({ value, imageUrl, inStock }) => [value, imageUrl, inStock])).toEqual([
    ["M", null, true],
    ["L", null, false],
    ["S", null, true],
  ]);
});

test("another value keeps the rest of the choice", () => {
  expect(pickSku(skus, red, "颜色", "蓝")).toBe(blue);
});

test("a combination that does not exist leads to one in stock", () => {
  expect(pickSku(skus, blueSmall, "颜色", "红")).toBe(red);
});

test("a value that nothing has leads nowhere", () => {
  expect(pickSku(skus, red, "颜色", "绿")).toBeUndefined();
});

test("one picture for everything is no swatch", () => {
  const same = skus.map((each) => ({ ...each, imageUrl: "/media/one" }));
  expect(optionGroups(same, red).flatMap(({ options }) => options.flatMap((o) => o.imageUrl ?? []))).toEqual(
    [],
  );
});

test("no SKU has no groups, and the only SKU no name", () => {
  expect(optionGroups([], red)).toEqual([]);
  expect(skuLabel({ ...red, values: [] })).toBe("");
});
