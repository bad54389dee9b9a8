import { z } from "zod";
import type { Operation } from "@/lib/api/contract";
import { type FieldRow, type JsonSchema, rowsOf } from "./schema-rows";

export type FieldGroup = { kind: "path" | "query" | "body" | "form" | "answer"; rows: FieldRow[] };

function schemaRows(schema: z.ZodType, io: "input" | "output"): FieldRow[] {
  const { $defs, ...root } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema, path }) => {
      const { override } = z.globalRegistry.get(zodSchema) ?? {};
      if (typeof override === "function") override({ jsonSchema, path });
      if (zodSchema._zod.def.type === "file") Object.assign(jsonSchema, { type: "string", format: "binary" });
    },
  });
  const definitions: Record<string, JsonSchema> = Object.fromEntries(
    Object.entries($defs ?? {}).map(asSchema),
  );
  return rowsOf(schemaOf(root), definitions);
}

const jsonSchema = z.custom<JsonSchema>((value) => typeof value === "object" && value !== null);
const schemaOf = (value: unknown): JsonSchema => jsonSchema.parse(value);
const asSchema = ([name, value]: [string, unknown]) => [name, schemaOf(value)] as const;

/** What an operation takes and gives, as tables of fields; empty ones left out. */
export function fieldGroups(operation: Operation): FieldGroup[] {
  const { params, query, body, form, formOnly, output } = operation;
  const answer =
    operation.status === 204 ? undefined : operation.contract.responseFormat.success.schema(output);
  const parts = [
    ["path", params, "input"],
    ["query", query, "input"],
    ["body", formOnly ? undefined : body, "input"],
    ["form", form, "input"],
    ["answer", answer, "output"],
  ] as const;
  return parts
    .map(([kind, schema, io]) => ({ kind, rows: schema ? schemaRows(schema, io) : [] }))
    .filter(({ rows }) => rows.length > 0);
}
