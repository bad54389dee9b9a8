import { describe, expect, it } from "vitest";
import { z } from "zod";
import { contracts } from "../contracts/all";
import { sharedUrls } from "../contracts/shared-urls";
import { mergeAnswers } from "./negotiate";
import { merged } from "./shared-url";

const answer = (status: number, body: unknown, type = "application/json") => ({
  status,
  body: JSON.stringify(body),
  headers: { "content-type": type },
});

describe("two answers as one", () => {
  const found = answer(200, { code: 200, data: { a: 1 } });
  const other = answer(200, { title: "茶" });
  const absent = answer(404, { code: 404, message: "没有", data: null });
  const problem = answer(404, { status: 404, message: "absent" }, "application/problem+json");

  it("joins two successes", () => {
    const { status, body } = mergeAnswers(found, other);
    expect([status, JSON.parse(body)]).toEqual([200, { code: 200, data: { a: 1 }, title: "茶" }]);
  });

  it("joins two failures, each key once, the first one's where both have it", () => {
    const { status, body, headers } = mergeAnswers(absent, problem);
    expect(status).toBe(404);
    expect(body).toBe('{"code":404,"message":"没有","data":null,"status":404}');
    expect(headers["content-type"]).toBe("application/json");
  });

  it.each([
    ["a success before a failure", found, problem, found],
    ["a success after a failure", absent, other, other],
    ["the first of different failures", absent, answer(400, {}), absent],
    ["a success after a crash", answer(500, {}), other, other],
  ])("lets %s stand alone", (_, first, second, expected) => {
    expect(mergeAnswers(first, second)).toEqual(expected);
  });
});

const shared = Object.values(sharedUrls).flatMap(({ path, parameters, fallback }) => {
  const operations = contracts
    .flatMap((entry) => [...entry.operations])
    .filter((operation) => operation.path === path && operation.method === "GET");
  return [{ path, parameters: parameters satisfies Record<string, readonly string[]>, fallback, operations }];
});

describe.each(shared)("$path", ({ parameters, fallback, operations }) => {
  it("is claimed by two contracts", () => {
    expect(operations).toHaveLength(2);
  });

  it("merges only bodies without common keys", () => {
    if (fallback !== merged)
      return expect(operations.map(({ contract }) => contract.name)).toContain(fallback);
    const keys = operations.flatMap(({ contract, output }) => {
      const schema = contract.responseFormat.success.schema(output);
      return schema instanceof z.ZodObject ? Object.keys(schema.shape) : ["not an object"];
    });
    expect([...new Set(keys)]).toEqual(keys);
  });

  it("is told apart by parameters that one contract has and the other has not", () => {
    for (const { contract, query } of operations) {
      const own = query instanceof z.ZodObject ? Object.keys(query.shape) : [];
      const table: Record<string, readonly string[]> = parameters;
      for (const [name, telling] of Object.entries(table)) {
        const has = telling.filter((parameter) => own.includes(parameter));
        expect(has).toEqual(name === contract.name ? telling : []);
      }
    }
  });
});
