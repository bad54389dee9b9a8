import { describe, expect, it } from "vitest";
import { maxSkus } from "@/lib/contracts/fields";
import { emptySku, type SkuValue } from "../form-values";
import {
  addAttribute,
  addValues,
  leaveOut,
  missing,
  type Options,
  orderValues,
  putBack,
  removeAttribute,
  removeValue,
  renameValue,
  TooManySkus,
  valuesIn,
} from "./matrix";

const attribute = (name: string, ...values: string[]) => ({
  name,
  name_en: "",
  values: values.map((value) => ({ value, value_en: "" })),
});
const one = (skuId: number, ...values: string[]): SkuValue => ({
  skuId,
  values,
  price: String(skuId),
  stock: "",
  image_url: `/media/${skuId}`,
});
const colors = (): Options => ({
  attributes: [attribute("颜色", "红", "蓝")],
  skus: [one(7, "红"), one(8, "蓝")],
  left: [],
});
const simple: Options = { attributes: [], skus: [one(7)], left: [] };
const valuesOf = ({ skus }: Options) => skus.map(({ values }) => values.join(""));

describe("addValues", () => {
  it("lets what is on sale become the first of them, and combines the rest", () => {
    const made = addValues(addAttribute(simple), 0, ["红", "蓝"]);
    expect(made.skus).toEqual([one(7, "红"), { ...emptySku, values: ["蓝"], price: "7", stock: "" }]);
  });

  it("gives a second attribute to all, in the order of the values", () => {
    const made = addValues(addAttribute(colors()), 1, ["小", "大"]);
    expect(valuesOf(made)).toEqual(["红小", "红大", "蓝小", "蓝大"]);
    expect(made.skus.map(({ skuId, price }) => [skuId, price])).toEqual([
      [7, "7"],
      [undefined, "7"],
      [8, "8"],
      [undefined, "8"],
    ]);
  });

  it("adds nothing that is there, twice in one text, or blank", () => {
    const options = colors();
    expect(addValues(options, 0, ["红", ""])).toBe(options);
    expect(valuesOf(addValues(options, 0, ["绿", "绿", "红"]))).toEqual(["红", "蓝", "绿"]);
  });

  it("keeps a combination out that was left out, and brings it in with a new value only", () => {
    const sized = addValues(addAttribute(colors()), 1, ["小", "大"]);
    const some = leaveOut(sized, 1);
    const more = addValues(some, 0, ["绿"]);
    expect(valuesOf(more)).toEqual(["红小", "蓝小", "蓝大", "绿小", "绿大"]);
  });

  it("is refused beyond the most SKUs, before anything is combined", () => {
    const many = Array.from({ length: maxSkus }, (_, index) => `值${index}`);
    const made = addValues(addAttribute(simple), 0, many);
    expect(made.skus).toHaveLength(maxSkus);
    expect(() => addValues(made, 0, ["多一个"])).toThrow(TooManySkus);
    const two = addValues(addAttribute(made), 1, ["小"]);
    expect(valuesOf(two)[0]).toBe("值0小");
    expect(() => addValues(two, 1, ["中", "大"])).toThrow(expect.objectContaining({ total: 3 * maxSkus }));
  });

  it("counts what becomes a value as no SKU more", () => {
    const full = addValues(
      addAttribute(simple),
      0,
      Array.from({ length: maxSkus }, (_, n) => `${n}`),
    );
    expect(addValues(addAttribute(full), 1, ["小"]).skus).toHaveLength(maxSkus);
  });

  it("leaves a product of which only some SKUs have an attribute as it is, but for what it can tell apart", () => {
    const uneven: Options = {
      attributes: [attribute("颜色", "红"), attribute("尺寸", "大")],
      skus: [one(1, "红", ""), one(2, "红", "大")],
      left: [],
    };
    const made = addValues(uneven, 1, ["小"]);
    expect(made.skus).toEqual([one(2, "红", "大"), one(1, "红", "小")]);
  });

  it("keeps SKUs that nothing tells apart", () => {
    const twins: Options = { attributes: [], skus: [one(1), one(2), one(3)], left: [] };
    const made = addValues(addAttribute(twins), 0, ["红", "蓝"]);
    expect(made.skus.map(({ skuId, values }) => [skuId, values[0]])).toEqual([
      [1, "红"],
      [2, "蓝"],
      [3, ""],
    ]);
  });
});

describe("what is taken out", () => {
  it("comes back as it was with its value", () => {
    const gone = removeValue(colors(), 0, "红");
    expect(valuesOf(gone)).toEqual(["蓝"]);
    expect(gone.left).toEqual([one(7, "红")]);
    const back = addValues(gone, 0, ["红"]);
    expect(back.skus).toEqual([one(8, "蓝"), one(7, "红")]);
    expect(back.left).toEqual([]);
  });

  it("comes back into an attribute that was added meanwhile", () => {
    const gone = addValues(addAttribute(removeValue(colors(), 0, "红")), 1, ["小", "大"]);
    const back = addValues(gone, 0, ["红"]);
    expect(back.skus.filter(({ skuId }) => skuId === 7)).toEqual([one(7, "红", "小")]);
    expect(valuesOf(back)).toEqual(["蓝小", "蓝大", "红小", "红大"]);
  });

  it("stays with the last value of an attribute, which then says nothing", () => {
    const gone = removeValue(removeValue(colors(), 0, "红"), 0, "蓝");
    expect(gone.skus).toEqual([one(8, "")]);
    expect(addValues(gone, 0, ["黑"]).skus).toEqual([one(8, "黑")]);
  });

  it("is what only a removed attribute told apart", () => {
    const sized = addValues(addAttribute(colors()), 1, ["小", "大"]);
    const gone = removeAttribute(sized, 0);
    expect(valuesOf(gone)).toEqual(["小", "大"]);
    expect(gone.skus[0]?.skuId).toBe(7);
    expect(gone.left.map(({ skuId }) => skuId)).toEqual([8, undefined]);
    const bare = removeAttribute(removeAttribute(sized, 1), 0);
    expect(bare.skus).toEqual([one(7)]);
    // Nothing says that it is the same as what had another attribute.
    expect(addValues(addAttribute(bare), 0, ["木", "竹"]).skus.map(({ skuId }) => skuId)).toEqual([
      7,
      undefined,
    ]);
  });

  it("is never all there is of a product without attributes", () => {
    const none: Options = { ...colors(), skus: [], left: [one(7, "红"), one(8, "蓝")] };
    expect(removeAttribute(none, 0)).toEqual({ attributes: [], skus: [one(7)], left: [one(8)] });
    expect(removeAttribute({ ...none, left: [] }, 0).skus).toEqual([{ ...emptySku, stock: "" }]);
  });

  it("comes back one by one", () => {
    const out = leaveOut(colors(), 0);
    expect(missing(out, 9)).toEqual([["红"]]);
    expect(putBack(out, [["红"]])).toEqual(colors());
    expect(missing(colors(), 9)).toEqual([]);
    expect(missing(simple, 9)).toEqual([]);
  });

  it("is listed as far as asked for, whatever could be combined", () => {
    const wide = Array.from({ length: 5 }, (_, n) =>
      attribute(`${n}`, ...Array.from({ length: 90 }, (__, m) => `${m}`)),
    );
    expect(missing({ attributes: wide, skus: [] }, 30)).toHaveLength(30);
  });
});

describe("renameValue and orderValues", () => {
  it("calls a value otherwise, also of what was taken out", () => {
    const renamed = renameValue(leaveOut(colors(), 0), 0, "红", "朱红");
    expect(renamed?.left).toEqual([{ ...one(7, "红"), values: ["朱红"] }]);
    expect(valuesOf(renamed ?? simple)).toEqual(["蓝"]);
  });

  it("makes no two values one", () => {
    expect(renameValue(colors(), 0, "红", "蓝")).toBeNull();
  });

  it("orders rows as values", () => {
    const sized = addValues(addAttribute(colors()), 1, ["小", "大"]);
    const [first, second] = sized.attributes[1]?.values ?? [];
    if (!first || !second) throw new Error("two sizes");
    expect(valuesOf(orderValues(sized, 1, [second, first]))).toEqual(["红大", "红小", "蓝大", "蓝小"]);
  });
});

it("tells values apart in a typed or pasted text", () => {
  expect(valuesIn(" 红，蓝、 墨  绿;\tXL\r\n2XL,,")).toEqual(["红", "蓝", "墨 绿", "XL", "2XL"]);
});
