import { expect, it } from "vitest";
import { emptyProduct, emptySku } from "./form-values";
import { mergeProducts } from "./merge-products";

const base = {
  ...emptyProduct,
  product_name: "竹篮",
  attributes: [{ name: "颜色", name_en: "", values: [{ value: "青", value_en: "" }] }],
  skus: [{ ...emptySku, skuId: 7, values: ["青"], price: "10", stock: "" }],
};
const priced = (price: string) => base.skus.map((sku) => ({ ...sku, price }));

it("takes over what only the other has touched", () => {
  const { merged, contested, adopted } = mergeProducts(
    base,
    { ...base, summary: "手编" },
    { ...base, skus: priced("12") },
  );
  expect(merged).toEqual({ ...base, summary: "手编", skus: priced("12") });
  expect([contested, adopted]).toEqual([[], ["options"]]);
});

it("never mixes the attributes of one with the options of the other", () => {
  const attributes = [
    ...base.attributes,
    { name: "尺寸", name_en: "", values: [{ value: "大", value_en: "" }] },
  ];
  const skus = base.skus.map((sku) => ({ ...sku, values: [...sku.values, "大"] }));
  const mine = { ...base, skus: priced("9") };
  const { merged, contested } = mergeProducts(base, mine, { ...base, attributes, skus });
  expect(contested).toEqual(["options"]);
  expect(merged).toEqual(mine);
});
