import { describe, expect, it } from "vitest";
import { ApiError } from "@/lib/api/client";
import { serverErrors } from "./server-errors";

const wording = (code: string) => `<${code}>`;
const answer = (message: string) => new ApiError(400, message, null);

describe("serverErrors", () => {
  it("finds no field in what is no answer", () => {
    expect(serverErrors(new TypeError("fetch failed"), wording)).toEqual([]);
  });

  it("finds no field in a general refusal", () => {
    expect(serverErrors(answer("库存不足"), wording)).toEqual([]);
  });

  it("reads the fields that the message lists", () => {
    const error = answer("请求参数错误; skus.1.stock_quantity 无效输入; product_name 数值过大");
    expect(serverErrors(error, wording)).toEqual([
      { path: "skus.1.stock", message: "无效输入" },
      { path: "product_name", message: "数值过大" },
    ]);
  });

  it("knows the field of a refusal by its words", () => {
    expect(serverErrors(answer("<product.category_not_level_two>"), wording)).toEqual([
      { path: "category_id", message: "<product.category_not_level_two>" },
    ]);
  });
});
