import { expect, test } from "vitest";
import { landingPath, safeReturnPath, withReturnPaths } from "./return-path";

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

const nowhere = { from: null, at: null };
const at = "/en/products?q=tea";
const from = "/en/account";

test.each([
  ["CUSTOMER", nowhere, "/en"],
  ["CUSTOMER", { ...nowhere, at }, at],
  ["CUSTOMER", { from, at }, from],
  ["SELLER", nowhere, "/en/dashboard"],
  ["SELLER", { ...nowhere, at }, "/en/dashboard"],
  ["SELLER", { from, at: null }, from],
  ["ADMIN", { ...nowhere, at }, "/en/dashboard"],
] as const)("a %s who comes from %j lands on %s", (role, paths, to) => {
  expect(landingPath("en", role, paths)).toBe(to);
});

test("the other way in keeps both", () => {
  expect(withReturnPaths("/register", nowhere)).toBe("/register");
  const search = new URL(withReturnPaths("/register", { from, at }), origin).searchParams;
  expect([search.get("from"), search.get("at")]).toEqual([from, at]);
});
