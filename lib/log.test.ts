import { expect, test } from "vitest";
import { describeError } from "./log";

test("the log says what failed, and nothing that a driver hung on the error", () => {
  const failure = Object.assign(new TypeError("lost", { cause: new Error("the server went away") }), {
    code: "57P01",
    client: { password: "secret", connection: {} },
  });
  expect(describeError(failure)).toEqual({
    type: "TypeError",
    message: "lost: the server went away",
    stack: expect.stringContaining("caused by"),
    code: "57P01",
  });
  expect(describeError("not an error")).toBe("not an error");
});
