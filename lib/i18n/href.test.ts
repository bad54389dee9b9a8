import { describe, expect, it } from "vitest";
import { alternates, href, withoutLocale } from "./href";

describe("href", () => {
  it.each([
    ["zh", "/", "/"],
    ["zh", "/products?q=茶壶", "/products?q=茶壶"],
    ["en", "/", "/en"],
    ["en", "/?from=mail", "/en?from=mail"],
    ["en", "/#top", "/en#top"],
    ["en", "/products/12", "/en/products/12"],
    ["en", "/english-books", "/en/english-books"],
  ] as const)("%s %s → %s", (locale, path, expected) => {
    expect(href(locale, path)).toBe(expected);
  });
});

describe("withoutLocale", () => {
  it.each([
    ["/", "/"],
    ["/en", "/"],
    ["/zh", "/"],
    ["/en/products", "/products"],
    ["/zh/products", "/products"],
    ["/english-books", "/english-books"],
    ["/products/en", "/products/en"],
  ])("%s → %s", (pathname, expected) => {
    expect(withoutLocale(pathname)).toBe(expected);
  });
});

it("names every translation of a page", () => {
  expect(alternates("en", "/products")).toEqual({
    canonical: "/en/products",
    languages: { "zh-CN": "/products", en: "/en/products", "x-default": "/products" },
  });
});
