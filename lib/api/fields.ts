import { z } from "zod";
import { maxId } from "../text/url-values";
import { parseStorable } from "./storable";

type Bounds = { min?: number; max?: number };

/** How a document shows a field that travels as text, in place of the text's own pattern. */
export function shownAs(schema: {
  type: "integer" | "number" | "boolean" | "string";
  [key: string]: unknown;
}) {
  return {
    override: ({ jsonSchema }: { jsonSchema: Record<string, unknown> }) => {
      delete jsonSchema.pattern;
      delete jsonSchema.format;
      Object.assign(jsonSchema, schema);
    },
  };
}

/** A page's size: one beyond `max` is cut to it, not refused. */
export function wireSize({ max, preset }: { max: number; preset: number }) {
  return wireInt({ min: 1, max: Number.MAX_SAFE_INTEGER })
    .transform((size) => Math.min(size, max))
    .default(preset)
    .meta(shownAs({ type: "integer", minimum: 1, default: preset }));
}

/** A whole number as path and query strings carry it: digits only, within bounds. */
export function wireInt({ min = 0, max = maxId }: Bounds = {}) {
  return z
    .stringFormat("integer", /^-?\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta(shownAs({ type: "integer", minimum: min, maximum: max }));
}

/** A decimal number as query strings carry it. */
export function wireNumber({ min = 0, max = Number.MAX_SAFE_INTEGER }: Bounds = {}) {
  return z
    .stringFormat("decimal", /^-?\d{1,15}(\.\d{1,6})?$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .meta(shownAs({ type: "number", minimum: min }));
}

/** `true`, `1`, `false` or `0` as query strings carry them; any other word is an error. */
export function wireBoolean() {
  return z.stringbool({ truthy: ["true", "1"], falsy: ["false", "0"] }).meta(shownAs({ type: "boolean" }));
}

export const idSchema = z.int().min(1).max(maxId);

export const wireId = () => wireInt({ min: 1 });

/** An id that nobody can count on from another: of match tasks, threads, imports. */
export const wireUuid = () => z.uuid();

/**
 * A list in a form: one field with the JSON of the whole, or several of one name, each a file or the JSON of one or
 * more items.
 */
export function wireList<S extends z.ZodType>(list: S) {
  const part = z.union([z.file(), z.string()]);
  return z
    .union([part, z.array(part)])
    .transform((sent, context): unknown => {
      try {
        return [sent]
          .flat()
          .flatMap((one): unknown => (typeof one === "string" ? (parseStorable(one) ?? []) : one));
      } catch {
        context.addIssue({ code: "custom" });
        return z.NEVER;
      }
    })
    .pipe(list);
}
