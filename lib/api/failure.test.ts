import { expect, it } from "vitest";
import { z } from "zod";
import { DomainError } from "../domain/errors";
import { parseWire } from "./failure";

const price = z.union([z.number().min(0), z.stringFormat("amount", /^\d+(\.\d{1,2})?$/)]);
const picture = z.union([z.uuid(), z.string().regex(/^https:/)]);

function wordsFor(schema: z.ZodType, value: unknown): string | undefined {
  try {
    parseWire(z.object({ value: schema }), { value }, "en");
  } catch (error) {
    return error instanceof DomainError ? error.details.fields?.[0]?.message : String(error);
  }
}

it.each([
  [price, -1, "0"],
  [price, "abc", "two decimals"],
  [price, true, "number"],
  [picture, "x", "format"],
])(
  "of several types that a field admits, the one that was sent is told what is wrong",
  (schema, value, word) => {
    expect(wordsFor(schema, value)).toContain(word);
  },
);
