import { describe, expect, it } from "vitest";
import { axisTicks } from "./chart-scale";

describe("axisTicks", () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [45, [0, 20, 40, 60]],
    [1234.5, [0, 500, 1000, 1500]],
  ])("covers 0 to %d with %j", (max, ticks) => {
    expect(axisTicks(max)).toEqual(ticks);
  });

  it.each([0.01, 1, 9, 99, 100, 101, 12_345, 9_999_999.99])("reaches %d in at most four steps", (max) => {
    const ticks = axisTicks(max);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
  });
});
