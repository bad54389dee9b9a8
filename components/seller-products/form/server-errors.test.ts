import { describe, expect, it } from "vitest";
import { ApiError } from "@/lib/api/api-error";
import { serverErrors } from "./server-errors";

describe("serverErrors", () => {
  it("finds no field in what is no answer", () => {
    expect(serverErrors(new TypeError("fetch failed"))).toEqual([]);
  });

  it("finds no field in a general refusal", () => {
    const error = new ApiError({ status: 400, code: "product.out_of_stock", message: "库存不足" });
    expect(serverErrors(error)).toEqual([]);
  });

  it("takes the fields that the failure names, where the form has them", () => {
    const fields = [
      { path: "skus.1.stock_quantity", message: "无效输入" },
      { path: "product_name", message: "数值过大" },
      { path: "files", message: "?" },
    ];
    expect(serverErrors(new ApiError({ status: 400, code: "request.invalid", fields }))).toEqual([
      { path: "skus.1.stock", message: "无效输入" },
      { path: "product_name", message: "数值过大" },
    ]);
  });

  it("knows the field of a refusal by its code, whatever the words", () => {
    const code = "product.category_not_level_two";
    expect(serverErrors(new ApiError({ status: 400, code, message: "…" }))).toEqual([
      { path: "category_id", message: "…" },
    ]);
  });
});
