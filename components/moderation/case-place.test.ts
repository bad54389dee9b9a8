import { expect, it } from "vitest";
import { placeOf, placeText } from "./case-place";

it("a place survives the URL", () => {
  const place = { persons: 3, oldestAt: new Date("2026-01-01T00:00:00.123Z"), productId: 12 };
  expect(placeOf(placeText(place))).toEqual(place);
});

it.each([undefined, "", "3", "3-x-1", "0-1-1", "3-1-99999999999", "a-b-c", "3-999999999999999-1"])(
  "%s is no place",
  (text) => {
    expect(placeOf(text)).toBeUndefined();
  },
);
