import { describe, expect, it } from "vitest";
import { misfits, shapeOf } from "./shape";

const shape = shapeOf([
  { id: 1, name: "杯子", at: "2025-10-30T13:42:44", note: null, tags: [{ id: 1 }] },
  { id: 2, name: "壶", at: "2025-10-30T13:42:44", note: "x", tags: [], extra: true },
]);
const fitting = { id: 3, name: "2025-10-30", at: "2026-01-01T00:00:00", note: null, tags: [{ id: 4 }] };

describe("misfits", () => {
  it("finds none in a value of the same shape", () => {
    expect(misfits(fitting, shape)).toEqual([]);
    expect(misfits({ ...fitting, extra: false, note: "y" }, shape)).toEqual([]);
  });

  it.each([
    ["a missing key", { ...fitting, id: undefined }, "$.id is undefined, not number"],
    ["a further key", { ...fitting, more: 1 }, "$.more is not documented"],
    ["another type", { ...fitting, id: "3" }, "$.id is text, not number"],
    ["another format", { ...fitting, at: "2026-01-01 00:00:00" }, "$.at is spaced time, not local time"],
    ["null where none was", { ...fitting, name: null }, "$.name is null, not text"],
    ["a misfit in an item", { ...fitting, tags: [{ id: 1 }, {}] }, "$.tags[1].id is missing"],
    ["a list for an object", [fitting], "$ is array, not object"],
  ])("names %s", (_, value, message) => {
    expect(misfits(value, shape)).toEqual([message]);
  });
});
