/** What JSON values of one kind look like: their types with the formats of strings, their keys, their items. */
export type Shape = { types: Set<string>; keys: Map<string, Shape>; optional: Set<string>; items?: Shape };

const formats: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["local time", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/],
  ["zoned time", /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/],
  ["spaced time", /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/],
  ["date", /^\d{4}-\d{2}-\d{2}$/],
  ["address", /^https?:\/\/\S+$/],
  ["uuid", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ["amount", /^\d+\.\d{2}$/],
];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "string") return typeof value;
  return formats.find(([, pattern]) => pattern.test(value))?.[0] ?? "text";
}

/** The common shape of several values: the union of their types; a key that one of the objects lacks is optional. */
export function shapeOf(values: readonly unknown[]): Shape {
  const shape: Shape = { types: new Set(values.map(typeOf)), keys: new Map(), optional: new Set() };
  const records = values.filter(isRecord);
  for (const key of new Set(records.flatMap((record) => Object.keys(record)))) {
    const holders = records.filter((record) => key in record);
    shape.keys.set(key, shapeOf(holders.map((record) => record[key])));
    if (holders.length < records.length) shape.optional.add(key);
  }
  const items = values.filter((value) => Array.isArray(value)).flat(1);
  if (items.length > 0) shape.items = shapeOf(items);
  return shape;
}

/** Every difference of a value from a shape: a missing or further key, another type or format. Empty when it fits. */
export function misfits(value: unknown, shape: Shape, path = "$"): string[] {
  const type = typeOf(value);
  // A format is a promise; plain text makes none.
  const admitted = shape.types.has(type) || (typeof value === "string" && shape.types.has("text"));
  if (!admitted) return [`${path} is ${type}, not ${[...shape.types].join(" or ")}`];
  if (Array.isArray(value)) {
    const { items } = shape;
    return items ? value.flatMap((item, index) => misfits(item, items, `${path}[${index}]`)) : [];
  }
  if (!isRecord(value)) return [];
  const missing = [...shape.keys.keys()].filter((key) => !(key in value) && !shape.optional.has(key));
  return [
    ...missing.map((key) => `${path}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const expected = shape.keys.get(key);
      return expected ? misfits(inner, expected, `${path}.${key}`) : [`${path}.${key} is not documented`];
    }),
  ];
}
