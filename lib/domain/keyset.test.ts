import { expect, test } from "vitest";
import { cursorText, keysetRows, readCursor } from "./keyset";

const place = (id: number) => ({ value: String(id), id });

test("a page knows the places around it, forwards and backwards", () => {
  const found = [place(1), place(2), place(3)];
  expect(keysetRows(found, { size: 2 })).toEqual({
    rows: [place(1), place(2)],
    next: place(2),
    previous: null,
  });
  expect(keysetRows(found.slice(0, 2), { size: 2, after: place(0) })).toEqual({
    rows: [place(1), place(2)],
    next: null,
    previous: place(1),
  });
  expect(keysetRows(found.toReversed(), { size: 2, before: place(4) })).toEqual({
    rows: [place(2), place(3)],
    next: place(3),
    previous: place(2),
  });
  expect(keysetRows([], { size: 2, after: place(9) })).toEqual({ rows: [], next: null, previous: null });
});

test("a place survives an address, and what names none is none", () => {
  const title = { value: "茶壶. 1\n2", id: 7 };
  expect(readCursor(cursorText(title), "text")).toEqual(title);
  expect(readCursor("7.-12", "number")).toEqual({ value: "-12", id: 7 });
  const time = "2026-05-01 08:00:00.123456+00";
  expect(readCursor(`7.${time}`, "time")).toEqual({ value: time, id: 7 });
});

test.each([
  [undefined, "text"],
  ["", "text"],
  ["x.1", "number"],
  ["0.1", "number"],
  ["99999999999.1", "number"],
  ["1.9999999999", "number"],
  ["1.1; DROP", "number"],
  ["1.2026-13-45 08:00:00+00", "time"],
  ["1.yesterday", "time"],
  [`1.${"x".repeat(200)}`, "text"],
] as const)("%s is no place by %s", (text, kind) => {
  expect(readCursor(text, kind)).toBeUndefined();
});
