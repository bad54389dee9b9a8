import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { contracts } from "../contracts/all";
import { openapi } from "./openapi";

const update =
  "a promise has changed; if it is meant: npx vitest run --project unit lib/api/openapi.test.ts -u";

/** JSON whose short parts stand on one line each, so that a review of the snapshot sees what has changed. */
function print(value: unknown, indent = ""): string {
  const line = JSON.stringify(value);
  if (line.length <= 160 || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => deeper + print(item, deeper))
    : Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${print(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

describe.each(contracts.map(({ contract, operations }) => [contract.name, contract, operations] as const))(
  "the document of %s",
  (name, contract, operations) => {
    const document = openapi(contract, operations, "http://localhost:3000");
    // As a caller gets it: without what JSON has no word for.
    const received: unknown = JSON.parse(JSON.stringify(document));

    it("is valid OpenAPI 3.1", async () => {
      const validator = new Validator();
      const { valid, errors } = await validator.validate(structuredClone(Object(received)));
      expect(errors ?? []).toEqual([]);
      expect([valid, validator.version]).toEqual([true, "3.1"]);
    });

    it("describes every operation at each of its addresses", () => {
      const described = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
        Object.keys(item ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
      );
      const promised = operations.flatMap(({ method, path, aliases = [] }) =>
        [path, ...aliases].map((one) => `${method} ${one}`),
      );
      expect(described.sort()).toEqual(promised.sort());
    });

    it("names no source but a section of a document", () => {
      const sources = operations.flatMap(({ source }) => source ?? []);
      expect(sources.filter((source) => !/^00[0-4] \S/.test(source))).toEqual([]);
    });

    it("says what it said before", async () => {
      await expect(`${print(received)}\n`, update).toMatchFileSnapshot(
        `../contracts/${name}/openapi.snapshot`,
      );
    });
  },
);
