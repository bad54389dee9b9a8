import { describe, it } from "vitest";
import { admittedToken, expectFailure, sendTo, those } from "./targets";

/**
 * A token is no id: whoever has one that fits is told whether it is somebody's. A channel, a table and a topic are words. A part of a file has
 * its own test.
 */
const apart = new Set(["token", "channel", "number", "table", "topic"]);
const addressed = those(
  ({ parameters }) => parameters.length > 0 && !parameters.some((name) => apart.has(name)),
);

/** Another person's id is refused before anything is looked up. */
const foreign = new Set(["customer_id"]);

describe("an id in the path", () => {
  it.each(addressed)("that names no row is not found by %s", async (_, target) => {
    const { operation, parameters, sample, missing } = target;
    const json = operation.body ? (sample?.body ?? {}) : undefined;
    const query = sample?.query ? `?${new URLSearchParams(sample.query)}` : "";
    const reply = await sendTo(target, { ids: missing, query, json, token: await admittedToken(target) });
    const refusable = parameters.some((name) => foreign.has(name));
    expectFailure(reply, operation, "request.not_found", ...(refusable ? (["auth.forbidden"] as const) : []));
  });

  it.each(addressed)("that can be none is an error of %s", async (_, target) => {
    const { operation, sample } = target;
    const json = operation.body ? (sample?.body ?? {}) : undefined;
    const token = await admittedToken(target);
    for (const ids of ["0", "-1", "1e12", "1000000000000", "abc", "1.5", "0x1", " ", "１", "1;", "1\0"]) {
      expectFailure(await sendTo(target, { ids, json, token }), operation, "request.invalid");
    }
  });
});
