import { expect, test } from "vitest";
import { catalogHref, countFilters, parseCatalogQuery } from "./catalog-query";

test("a URL that says everything", () => {
  const params = {
    q: " 茶壶 ",
    category: "3",
    tag: "4",
    min: "10",
    max: "99",
    condition: "9",
    sort: "popular",
  };
  expect(parseCatalogQuery({ ...params, location: "广东省", page: "2" })).toEqual({
    q: "茶壶",
    category: 3,
    tag: 4,
    min: 10,
    max: 99,
    condition: 9,
    location: "广东省",
    sort: "popular",
    page: 2,
  });
});

test.each([
  ["blank", { q: " ", min: "", max: "", location: "" }],
  ["not numbers", { category: "x", tag: "1.5", min: "-1", page: "0", condition: "11" }],
  ["too large", { category: "99999999999", max: "1e9", page: "100001" }],
  ["unknown", { sort: "cheapest", color: "red" }],
])("ignores what is %s", (_, params) => {
  const query = parseCatalogQuery(params);
  expect(Object.values(query).filter((value) => value !== undefined)).toEqual([]);
});

test("the first of a repeated parameter counts", () => {
  expect(parseCatalogQuery({ q: ["茶壶", "花瓶"] }).q).toBe("茶壶");
});

test("prices the wrong way round are turned", () => {
  expect(parseCatalogQuery({ min: "90", max: "10" })).toMatchObject({ min: 10, max: 90 });
});

test("a change leads back to the first page", () => {
  expect(catalogHref("en", { q: "mug", page: 3 }, { sort: "popular" })).toBe(
    "/en/products?q=mug&sort=popular",
  );
  expect(catalogHref("zh", { category: 2 }, { category: undefined })).toBe("/products");
});

test("order and page are no filters", () => {
  expect(countFilters({ q: "茶壶", min: 0, sort: "newest", page: 2 })).toBe(2);
});
