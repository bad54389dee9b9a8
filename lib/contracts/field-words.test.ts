import { expect, it } from "vitest";
import { z } from "zod";
import { parseWire } from "@/lib/api/failure";
import { isRaw } from "@/lib/api/raw";
import { DomainError } from "@/lib/domain/errors";
import { contracts } from "./all";

const wrong = [
  true,
  1.5,
  -1,
  1e30,
  "",
  "不是",
  "x".repeat(3000),
  null,
  [],
  {},
  [[true]],
  [{}],
  new File([], "a"),
];

const operations = contracts.flatMap(({ operations }) => operations);
const schemas = operations.flatMap(({ params, query, body, form }) =>
  [params, query, body, form].flatMap((schema) => (schema && !isRaw(schema) ? [schema] : [])),
);

const described = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });
const fieldsOf = (schema: z.ZodType) =>
  Object.keys(described.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })).properties);

function wordsOf(schema: z.ZodType, value: unknown): string[] {
  try {
    parseWire(schema, value, "zh");
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return (error.details.fields ?? []).map(({ message }) => message);
  }
}

/** Names, and what is quoted as it must be sent, are the same in every language. */
const named = /"[^"]*"|\b(?:true|false|null|UUID|ISO)\b/g;

it("whatever is wrong with a field is said in Chinese alone", () => {
  const words = schemas.flatMap((schema) => [
    ...wrong.flatMap((value) => wordsOf(schema, value)),
    ...fieldsOf(schema).flatMap((name) => wrong.flatMap((value) => wordsOf(schema, { [name]: value }))),
  ]);
  expect(words.length).toBeGreaterThan(1000);
  const mixed = [...new Set(words)].filter((message) => /[a-z]{2}/i.test(message.replaceAll(named, "")));
  expect(mixed).toEqual([]);
  expect(words).toContain("须为文件");
});
