import { describe, expect, it } from "vitest";
import { readFixtures } from "@/lib/testing/contract-fixtures";

import { contracts } from "./all";

describe.each(contracts.map(({ contract, operations }) => [contract.name, contract, operations] as const))(
  "the document's examples for %s",
  (name, contract, operations) => {
    const fixtures = readFixtures(name);

    it("name operations that exist, each once", () => {
      const named = fixtures.map(({ operation }) => operation);
      const known = new Set(operations.map((operation) => operation.name));
      expect(named.filter((operation) => !known.has(operation))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    });

    it.each(fixtures.map((fixture) => [fixture.operation, fixture] as const))("fit %s", (_, fixture) => {
      const operation = operations.find((candidate) => candidate.name === fixture.operation);
      expect(operation?.source).toBe(fixture.source);
      for (const { params, query, body } of fixture.requests) {
        expect(operation?.params?.parse(params ?? {}) ?? {}).toBeDefined();
        expect(operation?.query?.parse(query ?? {}) ?? {}).toBeDefined();
        if (body !== undefined) expect(operation?.body?.parse(body)).toBeDefined();
      }
      for (const response of fixture.responses) {
        // What a schema does not name it drops, so a documented field that we forgot is missed here.
        const data = operation?.output.parse(contract.responseFormat.success.read(response));
        const message = operation?.message?.zh ?? contract.responseFormat.success.message.zh;
        expect(contract.responseFormat.success.body(data, message)).toEqual(response);
      }
    });
  },
);

it("has an example of everything that document 004 and its clients ask for", () => {
  const ours = ["deleteProduct"];
  const examples = new Set(readFixtures("storefront").map(({ operation }) => operation));
  const storefront = contracts.find(({ contract }) => contract.name === "storefront");
  const asked = storefront?.operations.filter(({ name }) => !ours.includes(name)) ?? [];
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter(({ name }) => !examples.has(name)).map(({ name }) => name)).toEqual([]);
});
