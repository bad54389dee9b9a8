import { z } from "zod";
import { openapi } from "@/lib/api/openapi";
import { contracts } from "@/lib/contracts/all";
import type { Target } from "./targets";

const schemaSchema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  maxLength: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
});

type Schema = z.infer<typeof schemaSchema>;

const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()).default({}) }),
});

const operationSchema = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.string(), schema: schemaSchema })).default([]),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
});

const documents = new Map<string, z.infer<typeof documentSchema>>(
  contracts.map(({ contract, operations }) => [
    contract.name,
    documentSchema.parse(openapi(contract, operations, "http://localhost")),
  ]),
);

/** What the published document says of an operation: the promise that the wrong values break. */
function promised({ operation }: Target) {
  const document = documents.get(operation.contract.name);
  const described = document?.paths[operation.path]?.[operation.method.toLowerCase()];
  const resolve = (schema: unknown): Schema => {
    const parsed = schemaSchema.parse(schema);
    const name = parsed.$ref?.split("/").at(-1);
    return name === undefined ? parsed : resolve(document?.components.schemas[name]);
  };
  return { ...operationSchema.parse(described), resolve };
}

/** The JSON types that a schema admits; empty when it says nothing of types. */
function typesOf(schema: Schema, resolve: (schema: unknown) => Schema): Set<string> {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const own = [schema.type ?? values.map((value) => (value === null ? "null" : typeof value))].flat();
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return new Set([...own, ...inner.flatMap((one) => [...typesOf(resolve(one), resolve)])]);
}

const candidates = [
  ["object", { unexpected: 1 }],
  ["array", [[]]],
  ["string", "no"],
  ["boolean", true],
  ["number", 1.5],
  ["null", null],
] as const;

/** For each field of the JSON body the values of every type that it does not admit. */
export function wrongBodies(target: Target): { field: string; value: unknown }[] {
  const { requestBody, resolve } = promised(target);
  const body = requestBody?.content["application/json"];
  if (!body) return [];
  // Of several forms the one that is an object.
  const schema = resolve(body.schema);
  const form = schema.properties ? schema : schema.anyOf?.map(resolve).find(({ properties }) => properties);
  return Object.entries(form?.properties ?? {}).flatMap(([field, schema]) => {
    const types = typesOf(resolve(schema), resolve);
    const admitted = (type: string) => types.size === 0 || types.has(type);
    return candidates.filter(([type]) => !admitted(type)).map(([, value]) => ({ field, value }));
  });
}

const wrongNumbers = ["abc", "-1", "1.5", "1e3", "0x10", " ", "99999999999999999999", "1,2", "NaN"];

const wrongTexts: Record<string, readonly string[]> = {
  integer: wrongNumbers,
  number: ["abc", "-1", "1e", "NaN", "Infinity", "1,5"],
  boolean: ["maybe", "2", "yes"],
};

/** For each query parameter some values that it does not admit, and that it is given twice. */
export function wrongQueries(target: Target): { field: string; query: string }[] {
  const { parameters, resolve } = promised(target);
  return parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name, schema }) => {
      const { type, enum: values, maxLength } = resolve(schema);
      const wrong = [
        ...(typeof type === "string" ? (wrongTexts[type] ?? []) : []),
        ...(values ? ["nope", "ONLINE; --"] : []),
        // Beyond that the address itself is too long for the server.
        ...(maxLength && maxLength < 5000 ? ["x".repeat(maxLength + 1)] : []),
      ];
      const texts = wrong.map((value) => `?${new URLSearchParams({ [name]: value })}`);
      const twice = type === "array" ? [] : [`?${name}=1&${name}=2`];
      return [...texts, ...twice].map((query) => ({ field: name, query }));
    });
}

/** The names of query parameters. */
export function queryNames(target: Target): string[] {
  return promised(target)
    .parameters.filter((each) => each.in === "query")
    .map(({ name }) => name);
}
