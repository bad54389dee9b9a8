import { expect, test } from "vitest";
import { draftsFor } from "./draft-view";

test("whom a channel leads to is said of the channel that is chosen, once it is known", () => {
  expect(draftsFor(null, null)).toBe("no_channel");
  expect(draftsFor(null, "email")).toBe("reading");
  expect(draftsFor("tk_dm", "email")).toBe("reading");
  expect(draftsFor("email", "email")).toBe("known");
});
