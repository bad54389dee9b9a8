import { expect, it } from "vitest";
import { inverse } from "./inverse";

it("turns names round, and knows each by its type", () => {
  const values = inverse({ TAKEN_DOWN: "taken_down", KEPT: "kept" });
  const kept: "KEPT" = values.kept;
  expect([kept, values]).toEqual(["KEPT", { taken_down: "TAKEN_DOWN", kept: "KEPT" }]);
});
