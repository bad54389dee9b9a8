import { describe, expect, it } from "vitest";
import { admittedToken, expectFailure, sendTo, type Target, takesJson, those } from "./targets";
import { queryNames, wrongBodies, wrongQueries } from "./wrong-values";

const withBody = those(takesJson);
const withQuery = those((target) => queryNames(target).length > 0);
const type = (name: string) => ({ "content-type": name });

/** The failure names the field that is wrong, wherever its contract says so. */
async function expectNamed(target: Target, field: string, options: Parameters<typeof sendTo>[1]) {
  const reply = await sendTo(target, { ...options, token: await admittedToken(target) });
  expectFailure(reply, target.operation, "request.invalid");
  expect(reply.text, `${field} in ${JSON.stringify(options)}`).toContain(field);
}

describe("a JSON body", () => {
  it.each(withBody)("that is none is an error of %s", async (_, target) => {
    const token = await admittedToken(target);
    const bodies = [
      '{"a":',
      "nope",
      "{'a':1}",
      '{"a":1}{',
      "[".repeat(100_000),
      new Uint8Array([0x22, 0xff, 0x22]),
    ];
    for (const body of bodies) {
      const reply = await sendTo(target, { body, token, headers: type("application/json") });
      expectFailure(reply, target.operation, "request.malformed");
    }
  });

  it.each(withBody)("that is no object is an error of %s", async (_, target) => {
    const token = await admittedToken(target);
    for (const json of [[], [{}], "text", 1, true, null]) {
      expectFailure(await sendTo(target, { json, token }), target.operation, "request.invalid");
    }
  });

  it.each(withBody)("with NUL in it is an error of %s", async (_, target) => {
    const token = await admittedToken(target);
    const fields = wrongBodies(target).map(({ field }) => field);
    for (const json of [{ [fields[0] ?? "a"]: "x\0" }, { "x\0": 1 }, { deep: [{ a: "\0" }] }]) {
      expectFailure(await sendTo(target, { json, token }), target.operation, "request.malformed");
    }
  });

  it.each(withBody)("that is too large is an error of %s", async (_, target) => {
    const token = await admittedToken(target);
    const json = { text: "大".repeat(400_000) };
    expectFailure(await sendTo(target, { json, token }), target.operation, "request.too_large");
  });

  it.each(withBody)("under another type is an error of %s", async (_, target) => {
    const token = await admittedToken(target);
    for (const name of ["text/plain", "application/xml", "text/html", "application/jsonx", "x"]) {
      const reply = await sendTo(target, { body: "{}", token, headers: type(name) });
      expectFailure(reply, target.operation, "request.unsupported_media");
    }
  });

  // What mail providers send has fields of their choice.
  const withFields = withBody.filter(([name]) => name !== "console unsubscribe");
  it.each(withFields)("with a field of another type is an error of %s", async (_, target) => {
    const wrong = wrongBodies(target);
    expect(wrong).not.toEqual([]);
    for (const { field, value } of wrong) await expectNamed(target, field, { json: { [field]: value } });
  });
});

describe("a query string", () => {
  it.each(withQuery)("with a wrong value is an error of %s", async (_, target) => {
    for (const { field, query } of wrongQueries(target)) await expectNamed(target, field, { query });
  });

  it.each(withQuery)("with NUL in it is an error of %s", async (_, target) => {
    const token = await admittedToken(target);
    for (const name of queryNames(target)) {
      const reply = await sendTo(target, { query: `?${name}=%00`, token });
      expectFailure(reply, target.operation, "request.malformed");
    }
  });
});
