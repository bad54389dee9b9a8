import { expect, test } from "vitest";
import { idOf, intOf, oneOf, pageOf, readQuery } from "./url-values";

test("a query keeps what can be read, each name once", () => {
  const query = {
    q: "茶壶",
    tag: ["3", "4"],
    nul: "a\0b",
    half: "\uD800",
    blank: " ",
    empty: "",
    none: undefined,
    list: [],
    long: "长".repeat(501),
  };
  expect(readQuery(query)).toEqual({ q: "茶壶", tag: "3" });
});

test.each(["0", "-1", "1.5", "1e3", "0x1", " 1", "", "abc", "2147483648", "99999999999999999999", "１２"])(
  "%j is no id",
  (value) => {
    expect(idOf(value)).toBeUndefined();
    expect(pageOf(value)).toBe(1);
  },
);

test("numbers have bounds", () => {
  expect(idOf("2147483647")).toBe(2_147_483_647);
  expect(pageOf("100000")).toBe(100_000);
  expect(pageOf("100001")).toBe(1);
  expect(intOf("0", 0, 5)).toBe(0);
  expect(intOf("6", 0, 5)).toBeUndefined();
});

test("a name is one of the known ones", () => {
  expect(oneOf("a", ["a", "b"])).toBe("a");
  expect(oneOf("toString", ["a"])).toBeUndefined();
  expect(oneOf(undefined, ["a"])).toBeUndefined();
});
