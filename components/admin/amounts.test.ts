import { expect, it } from "vitest";
import { bytesText, durationText } from "./amounts";

it.each([
  [0, "0 byte"],
  [1536, "1.5 kB"],
  [1024 ** 2, "1 MB"],
  [5.25 * 1024 ** 3, "5.3 GB"],
])("%d bytes are %s", (bytes, text) => {
  expect(bytesText("en", bytes)).toBe(text);
});

it.each([
  [0, "0 seconds"],
  [59, "59 seconds"],
  [7300, "2 hours"],
  [86_400 * 3, "3 days"],
])("%d seconds are %s", (seconds, text) => {
  expect(durationText("en", seconds)).toBe(text);
});
