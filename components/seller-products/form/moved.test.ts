import { describe, expect, it } from "vitest";
import { moved } from "./moved";

describe("moved", () => {
  it.each([
    [0, 2, "bca"],
    [2, 0, "cab"],
    [1, 1, "abc"],
    [0, 1, "bac"],
    [7, 0, "abc"],
  ])("from %d to %d", (from, to, expected) => {
    expect(moved(["a", "b", "c"], from, to).join("")).toBe(expected);
  });
});
