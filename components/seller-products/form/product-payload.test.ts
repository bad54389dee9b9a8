import { describe, expect, it } from "vitest";
import { draftBody, draftInput } from "@/lib/contracts/console/draft-body";
import { draftView } from "@/lib/contracts/console/draft-view";
import { productBody, productPatch } from "@/lib/contracts/console/product-body";
import { emptyProduct, emptySku, formValues, type ProductFormValues } from "./form-values";
import { draftPayload, formPath, productChanges, productPayload } from "./product-payload";

const filled: ProductFormValues = {
  ...emptyProduct,
  product_name: "青瓷马克杯",
  product_desc: "手工拉坯。",
  category_id: "3",
  attributes: [
    {
      name: "颜色",
      name_en: "Color",
      values: [
        { value: "青", value_en: "" },
        { value: "白", value_en: "White" },
      ],
    },
  ],
  skus: [
    { ...emptySku, values: ["青"], price: "19.9", stock: "3" },
    { ...emptySku, values: ["白"], price: "21", stock: "0" },
  ],
  images: [
    { id: "a", url: "/media/aaaaaaaaaaaaaaaaaaaa.webp" },
    { id: "b", url: "x", tempKey: "7b7f3c7e-9d0e-4a52-8b8e-7a3f7d9f1c11" },
  ],
};

const pathsOf = (values: ProductFormValues) => {
  const issues = productBody.safeParse(productPayload(values)).error?.issues ?? [];
  return [...new Set(issues.map(({ path }) => formPath(path)))];
};

describe("productPayload", () => {
  it("is what the contract takes", () => {
    const body = productBody.parse(productPayload(filled));
    expect(body.skus?.map(({ price, stock_quantity }) => [price, stock_quantity])).toEqual([
      [1990, 3],
      [2100, 0],
    ]);
    expect(body.skus?.map(({ attributes }) => attributes)).toEqual([
      [{ name: "颜色", value: "青", name_en: "Color" }],
      [{ name: "颜色", value: "白", name_en: "Color", value_en: "White" }],
    ]);
    expect(body.images).toEqual([
      { image_url: "/media/aaaaaaaaaaaaaaaaaaaa.webp", image_order: 0 },
      { temp_key: "7b7f3c7e-9d0e-4a52-8b8e-7a3f7d9f1c11" },
    ]);
  });

  it.each([
    ["a name", { product_name: " " }, ["product_name"]],
    ["a description", { product_desc: "" }, ["product_desc"]],
    ["a category", { category_id: "" }, ["category_id"]],
    ["a readable original price", { original_price: "about 20" }, ["original_price"]],
    ["at most twenty tags", { tag_ids: Array.from({ length: 21 }, (_, index) => index + 1) }, ["tag_ids"]],
  ])("without %s is refused at its field", (_, change, paths) => {
    expect(pathsOf({ ...filled, ...change })).toEqual(paths);
  });

  it.each([
    ["no price", { price: "" }, ["skus.0.price"]],
    ["three decimals", { price: "1.999" }, ["skus.0.price"]],
    ["a negative price", { price: "-1" }, ["skus.0.price"]],
    ["no stock", { stock: "" }, ["skus.0.stock"]],
    ["half a piece", { stock: "1.5" }, ["skus.0.stock"]],
    ["an unnamed value", { values: [""] }, ["attributes.0.values"]],
  ])("a SKU with %s is refused at its field", (_, change, paths) => {
    const [first, ...rest] = filled.skus;
    expect(pathsOf({ ...filled, skus: [{ ...(first ?? emptySku), ...change }, ...rest] })).toEqual(paths);
  });

  it("refuses an attribute without a name at its column", () => {
    expect(pathsOf({ ...filled, attributes: [{ name: "", name_en: "", values: [] }] })).toContain(
      "attributes.0.name",
    );
  });
});

describe("productChanges", () => {
  it("is empty when nothing changed", () => {
    expect(productChanges(filled, filled)).toEqual({});
  });

  it("leaves the SKUs alone when only a text changed", () => {
    expect(productChanges({ ...filled, summary: "好看" }, filled)).toEqual({ summary: "好看" });
  });

  it("says nothing of the stock of what is on sale, and how many there are of what is new", () => {
    const [first, second] = filled.skus;
    if (!first || !second) throw new Error("two SKUs");
    const loaded = { ...filled, skus: [{ ...first, skuId: 7, stock: "" }] };
    const values = { ...filled, skus: [{ ...first, skuId: 7, stock: "", price: "18" }, second] };
    const { skus } = productPatch.parse(productChanges(values, loaded));
    expect(skus).toMatchObject([{ sku_id: 7, price: 1800 }, { price: 2100 }]);
    expect(skus?.map(({ stock_quantity }) => stock_quantity)).toEqual([undefined, 0]);
  });

  it("clears what was cleared", () => {
    const before = {
      ...filled,
      original_price: "30",
      location: { id: 2, name: "杭州" },
      product_name_en: "Mug",
    };
    const changes = productPatch.parse(productChanges(filled, before));
    expect(changes).toEqual({ original_price: null, location_id: null, product_name_en: null });
  });
});

describe("draftPayload", () => {
  const parse = (values: ProductFormValues) => draftBody.safeParse(draftPayload(values));

  /** What the form shows of a draft without pictures that was sent. */
  const reopened = (body: unknown) => {
    const content = { ...draftInput(draftBody.parse(body)), images: [] };
    const times = { createdAt: new Date(0), updatedAt: new Date(0), publishAt: null };
    const row = { id: 1, sellerId: 1, shopId: null, version: 1, failure: null, missing: [], tags: [] };
    const seller = { id: 1, name: null, username: "seller" };
    return formValues(draftView({ ...row, ...times, seller, location: null, content }));
  };

  it("takes a form with nothing in it, and comes back as it was typed", () => {
    const typed = {
      ...emptyProduct,
      product_name: "青瓷马克杯",
      attributes: [{ name: "颜色", name_en: "", values: [] }],
      skus: [{ ...emptySku, values: [""], price: "", stock: "" }],
    };
    for (const values of [emptyProduct, typed]) {
      expect(reopened(draftPayload(values))).toEqual(values);
    }
  });

  it("gives a draft without options the one that a form has", () => {
    expect(reopened({}).skus).toEqual([{ ...emptySku, stock: "" }]);
  });

  it("refuses at its field what no product may say", () => {
    const skus = [{ ...emptySku, price: "十元", stock: "1.5" }];
    const paths = parse({ ...emptyProduct, skus, original_price: "-1" }).error?.issues.map(({ path }) =>
      formPath(path),
    );
    expect(paths?.sort()).toEqual(["original_price", "skus.0.price", "skus.0.stock"]);
  });
});
