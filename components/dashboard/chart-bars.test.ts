import { expect, it } from "vitest";
import { daysOf } from "@/lib/domain/dashboard/day-range";
import type { DayFigures } from "@/lib/domain/dashboard/get-figures";
import { chartBars } from "./chart-bars";

const days = (from: string, to: string): DayFigures[] =>
  daysOf({ from, to }).map((day, index) => ({
    day,
    counts: { PENDING: 1, SUCCESS: index, FAILED: 0, CANCELLED: 0, RECEIVED: 0 },
    revenueMinor: 100 * index,
  }));

it("has a bar for each day of a quarter", () => {
  const bars = chartBars(days("2026-01-01", "2026-03-31"));
  expect(bars).toHaveLength(90);
  expect(bars[89]).toMatchObject({ day: "2026-03-31", length: 1, revenueMinor: 8900 });
});

it("puts seven days of a longer range together, what is left over first, and loses none", () => {
  const year = days("2025-01-01", "2025-12-31");
  const bars = chartBars(year);
  expect(bars).toHaveLength(53);
  expect(bars[0]).toMatchObject({ day: "2025-01-01", length: 1 });
  expect(bars[1]).toMatchObject({ day: "2025-01-02", length: 7, counts: { PENDING: 7, SUCCESS: 28 } });
  expect(bars.at(-1)).toMatchObject({ day: "2025-12-25", length: 7 });
  const sum = (of: readonly DayFigures[]) => of.reduce((total, { revenueMinor }) => total + revenueMinor, 0);
  expect(sum(bars)).toBe(sum(year));
});

it("has no bar of nothing", () => {
  expect(chartBars(days("2025-01-01", "2025-04-08")).every(({ length }) => length === 7)).toBe(true);
});
