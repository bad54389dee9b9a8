import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { dashboardPages, pagesFor } from "./pages";

test.each(Object.values(dashboardPages).map(({ path }) => path))("%s is a page", (path) => {
  expect(existsSync(join("app", "[locale]", "(dashboard)", path, "page.tsx"))).toBe(true);
});

it("offers a role only what admits it, and nothing that needs a parameter", () => {
  for (const role of ["CUSTOMER", "SELLER", "ADMIN"] as const)
    for (const place of ["rail", "palette"] as const)
      for (const page of pagesFor(role, place)) {
        expect(page.roles).toContain(role);
        expect(page.path).not.toContain("[");
      }
  expect(pagesFor("CUSTOMER", "rail")).toEqual([]);
  expect(pagesFor("ADMIN", "rail").map(({ path }) => path)).not.toContain("/dashboard/products");
});
