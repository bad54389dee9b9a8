import { expect, test } from "vitest";
import { hashPassword, nobodysHash, verifyPassword } from "./password";

const costOf = (hash: string) => hash.split("$").slice(1, 4);

// How long either takes is compared by `npm run bench`.
test("an account that does not exist costs what a real one costs", async () => {
  expect(costOf(nobodysHash)).toEqual(costOf(await hashPassword("of a real account")));
  expect(await verifyPassword(undefined, "of nobody")).toBe(false);
});
