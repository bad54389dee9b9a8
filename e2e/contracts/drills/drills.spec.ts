import { expect, it } from "vitest";
import { drills } from "../../drills/all";

// The short editions; `npm run drill` runs the long ones. A broken invariant throws.
it.each(drills.map((drill) => [drill.name, drill.promise, drill] as const))(
  "%s: %s",
  async (_, __, drill) => {
    const figures = await drill.run("short", () => {});
    expect(Object.keys(figures)).not.toEqual([]);
  },
);
