import { expect, test } from "vitest";
import { safeReturnPath } from "./return-path";

const origin = "https://shop.example.com";

test.each([
  null,
  "",
  "products",
  "https://evil.example.com/",
  "//evil.example.com/",
  "/\\evil.example.com",
  "/\t/evil.example.com",
  "javascript:alert(1)",
])("%j leads nowhere", (from) => {
  expect(safeReturnPath(from, origin)).toBeNull();
});

test("a path of this site keeps its query and fragment", () => {
  expect(safeReturnPath("/en/products/7?a=1#b", origin)).toBe("/en/products/7?a=1#b");
});
