/** The part of JSON Schema that our documents use. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  format?: string;
};

export type Schemas = Record<string, JsonSchema>;

/** One line of a table of fields. */
export type FieldRow = { name: string; type: string; required: boolean; rule: string };

/** Deep enough for every document; a tree of categories has no bottom. */
const deepest = 6;

function resolve(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const name = schema.$ref?.split("/").at(-1);
  return name ? (schemas[name] ?? {}) : schema;
}

function choices(schema: JsonSchema): JsonSchema[] | undefined {
  return schema.anyOf ?? schema.oneOf;
}

/** `string`, `integer | null`, `object[]` */
function typeOf(given: JsonSchema, schemas: Schemas): string {
  const schema = resolve(given, schemas);
  const options = choices(schema);
  if (options) return [...new Set(options.map((option) => typeOf(option, schemas)))].join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.items) return `${typeOf(schema.items, schemas)}[]`;
  if (schema.format === "binary") return "file";
  return [schema.type ?? "any"].flat().join(" | ");
}

function ruleOf(given: JsonSchema, schemas: Schemas): string {
  const schema = resolve(given, schemas);
  const { minimum, maximum, minLength, maxLength, maxItems, format } = schema;
  const bounded = (low?: number, high?: number) =>
    low === undefined && high === undefined ? "" : `${low ?? ""}–${high ?? ""}`;
  return [
    schema.default === undefined ? "" : `= ${JSON.stringify(schema.default)}`,
    bounded(minimum, maximum !== undefined && maximum < 1e9 ? maximum : undefined),
    bounded(minLength, maxLength),
    maxItems === undefined ? "" : `≤ ${maxItems}`,
    format && format !== "binary" ? format : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** Every field of a schema with its dotted name, parents before children. */
export function rowsOf(given: JsonSchema, schemas: Schemas, prefix = "", depth = 0): FieldRow[] {
  const schema = resolve(given, schemas);
  if (depth > deepest) return [];
  const parts = [...(choices(schema) ?? []), ...(schema.allOf ?? [])];
  const rows = parts.flatMap((part) => rowsOf(part, schemas, prefix, depth + 1));
  if (schema.items) rows.push(...rowsOf(schema.items, schemas, `${prefix}[]`, depth + 1));
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const path = prefix ? `${prefix}.${name}` : name;
    const required = schema.required?.includes(name) ?? false;
    rows.push({ name: path, type: typeOf(field, schemas), required, rule: ruleOf(field, schemas) });
    const seen = given.$ref !== undefined && JSON.stringify(field).includes(given.$ref);
    if (!seen) rows.push(...rowsOf(field, schemas, path, depth + 1));
  }
  return rows.filter((row, index) => rows.findIndex(({ name }) => name === row.name) === index);
}
