import fc from "fast-check";
import { z } from "zod";

const schemaSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

type Schema = z.infer<typeof schemaSchema>;

/** Real values for a field of this name, among which are rows that exist. */
export type Hints = (name: string) => readonly (string | number)[];

export function fieldsOf(schema: z.ZodType | undefined): Record<string, unknown> {
  return schema ? schemaSchema.parse(z.toJSONSchema(schema, options)).properties : {};
}

const options = { io: "input", unrepresentable: "any" } as const;

/** Values that a zod schema takes, as its JSON schema tells; rules beyond that are the server's to enforce. */
export function fitting(schema: z.ZodType, hints: Hints): fc.Arbitrary<unknown> {
  return fieldValue(z.toJSONSchema(schema, options), hints, "");
}

export function fieldValue(raw: unknown, hints: Hints, name: string): fc.Arbitrary<unknown> {
  const schema = schemaSchema.parse(raw);
  const real = hints(name);
  const value = plainValue(schema, hints, name);
  if (real.length === 0 || schema.type === "object" || schema.type === "array") return value;
  const spelled = [schema.type].flat().includes("string") ? real.map(String) : real;
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...spelled) }, { weight: 1, arbitrary: value });
}

function plainValue(schema: Schema, hints: Hints, name: string): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => fieldValue(one, hints, name)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const { type } = schema;
  if (Array.isArray(type))
    return fc.oneof(...type.map((one) => plainValue({ ...schema, type: one }, hints, name)));
  switch (type) {
    case "object":
      return objectOf(schema, hints);
    case "array":
      return fc.array(fieldValue(schema.items ?? {}, hints, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 2, 2),
      });
    case "integer":
      return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 50, 2 ** 31 - 1) });
    case "number":
      return fc.integer({ min: 0, max: 20_000 }).map((cents) => cents / 100);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return textOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function textOf({ pattern, format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === "uuid") return fc.uuid();
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, 60) });
}

/** Fields that may be absent are so in half of the cases. */
function objectOf({ properties, required }: Schema, hints: Hints): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(properties).map(([name, schema]) => [name, fieldValue(schema, hints, name)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}
