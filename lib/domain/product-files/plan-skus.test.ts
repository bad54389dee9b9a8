import { expect, it } from "vitest";
import { maxSkus } from "../catalog/sku-stock";
import { newSkus } from "./plan-skus";

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    row: index + 2,
    part: { attributes: [{ name: "款", value: String(index) }], priceMinor: 100 },
  }));

it("a new product has as many SKUs as the pages allow, and one more is named by its row", () => {
  expect(newSkus(rows(maxSkus)).faults).toEqual([]);
  expect(newSkus(rows(maxSkus + 1)).faults).toMatchObject([{ row: maxSkus + 2, code: "too_many" }]);
});
