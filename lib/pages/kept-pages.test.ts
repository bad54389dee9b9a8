import { expect, it } from "vitest";
import { withoutUnreadQuery } from "./kept-pages";

it.each([
  ["/products/12?utm=a&email=b", "/products/12"],
  ["/en/products/12/?_rsc=junk", "/en/products/12/"],
  ["/products?utm=a", "/products"],
  ["/products?q=", "/products"],
  ["/shops/3?utm=a?b=c", "/shops/3"],
  ["/sign-in?from=%2Faccount", "/sign-in"],
  ["/en?utm=a", "/en"],
  ["/?", "/"],
])("a kept page is rendered without what came with %s", (url, plain) => {
  expect(withoutUnreadQuery(url, false)).toBe(plain);
});

it.each([
  "/products?q=%E5%B8%BD&utm=a",
  "/en/products?page=2",
  "/shops/3?page=2",
  "/dashboard/products?q=a",
  "/api/products/12?a=b",
  "/product/list?search=a",
  "//products/12?a=b",
  "/zh/products/12?a=b",
  "/products/12",
])("%s is left as it is", (url) => {
  expect(withoutUnreadQuery(url, false)).toBe(url);
});

it("what Next's router asks with stays", () => {
  expect(withoutUnreadQuery("/products/12?utm=a&_rsc=1a2b", true)).toBe("/products/12?_rsc=1a2b");
  expect(withoutUnreadQuery("/products/12?utm=a", true)).toBe("/products/12");
});
