import { expect, it, test } from "vitest";
import { readRange } from "./range-query";

// Ten past midnight in Shanghai: the day before in UTC.
const now = new Date("2026-03-09T16:10:00Z");

it("counts back thirty days of the shop's calendar from today", () => {
  expect(readRange({}, now)).toEqual({ from: "2026-02-09", to: "2026-03-10", preset: "30", clamped: false });
  expect(readRange({ days: "7" }, now)).toMatchObject({ from: "2026-03-04", preset: "7" });
  expect(readRange({ days: "8" }, now)).toMatchObject({ from: "2026-02-09", preset: "30" });
});

test.each([
  ["both days", { from: "2026-01-01", to: "2026-01-31" }, "2026-01-01", "2026-01-31"],
  ["days the wrong way round", { from: "2026-01-31", to: "2026-01-01" }, "2026-01-01", "2026-01-31"],
  ["one day", { from: "2026-01-05", to: "2026-01-05" }, "2026-01-05", "2026-01-05"],
  ["only the first", { from: "2026-03-01" }, "2026-03-01", "2026-03-10"],
  ["only the last", { to: "2026-01-30" }, "2026-01-01", "2026-01-30"],
  ["days to come", { from: "2026-03-01", to: "2030-01-01" }, "2026-03-01", "2026-03-10"],
  ["only days to come", { from: "2029-01-01", to: "2030-01-01" }, "2026-03-10", "2026-03-10"],
  ["a day that is none", { from: "2026-02-30", to: "2026-03-02" }, "2026-02-01", "2026-03-02"],
])("takes %s", (_, search, from, to) => {
  expect(readRange(search, now)).toEqual({ from, to, preset: undefined, clamped: false });
});

it("counts no more than a leap year, up to the last day", () => {
  const asked = readRange({ from: "2020-01-01", to: "2026-03-10" }, now);
  expect(asked).toEqual({ from: "2025-03-10", to: "2026-03-10", preset: undefined, clamped: true });
  expect(readRange({ from: "2025-03-10", to: "2026-03-10" }, now)).toMatchObject({ clamped: false });
});
