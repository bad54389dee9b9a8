import { expect, it } from "vitest";
import { readSuspension, suspensionText } from "./suspension-text";

it.each([
  { until: "2099-05-02", reason: "多次违约: 见 12:30 的记录" },
  { until: "none", reason: "" },
])("a suspension survives its text", (values) => {
  expect(readSuspension(suspensionText(values))).toEqual(values);
});

it("another failure is no suspension", () => {
  expect(readSuspension("auth.rate_limited")).toBeNull();
});
