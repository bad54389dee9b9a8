import { expect, test } from "vitest";
import { z } from "zod";
import { contracts } from "./all";
import { passwordSchema } from "./fields";

/** The strings of a schema for what callers send, each with the path that leads to it. */
function stringsOf(schema: unknown, path: string): { path: string; schema: z.ZodType }[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => stringsOf(field, `${path}.${name}`));
  }
  if (schema instanceof z.ZodArray) return stringsOf(schema.element, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => stringsOf(option, path));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return stringsOf(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodPipe) {
    if (schema.in instanceof z.ZodObject) return stringsOf(schema.in, path);
    // What is made of a text, such as a list of its JSON, is judged by what comes out.
    return [{ path, schema }, ...stringsOf(schema.out, path).filter((field) => field.path !== path)];
  }
  return schema instanceof z.ZodString ? [{ path, schema }] : [];
}

const hidden = "\u200B\u202Ea\u200Bb\u3000\u202E";

const strings = Object.values(contracts)
  .flatMap(({ operations }) => Object.values(operations))
  .flatMap(({ name, query, body, form }) => [query, body, form].flatMap((schema) => stringsOf(schema, name)))
  .filter(({ schema }) => schema !== passwordSchema);

test("no contract keeps or searches for what nobody sees", () => {
  expect(strings.length).toBeGreaterThan(50);
  const careless = strings.filter(({ schema }) => {
    const read = schema.safeParse(hidden);
    return read.success && read.data !== "ab";
  });
  expect(careless.map(({ path }) => path)).toEqual([]);
});
