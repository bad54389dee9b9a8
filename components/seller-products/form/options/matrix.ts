import { maxSkus } from "@/lib/contracts/fields";
import { type AttributeValue, emptySku, type ProductFormValues, type SkuValue } from "../form-values";

export type Options = Pick<ProductFormValues, "attributes" | "skus" | "left">;

/** More SKUs than a product may have. */
export class TooManySkus extends Error {
  constructor(readonly total: number) {
    super(`${total} SKUs`);
  }
}

const keyOf = (values: readonly string[]) => JSON.stringify(values);
const withValue = (values: readonly string[], column: number, value: string) =>
  values.map((one, other) => (other === column ? value : one));
const without = <T>(list: readonly T[], column: number) => list.filter((_, other) => other !== column);

/** In the order of the attributes' values; what is not said comes last. */
function sorted(skus: readonly SkuValue[], attributes: readonly AttributeValue[]): SkuValue[] {
  const places = attributes.map(({ values }) => new Map(values.map(({ value }, place) => [value, place])));
  const placeOf = (sku: SkuValue, column: number) => places[column]?.get(sku.values[column] ?? "") ?? maxSkus;
  return [...skus].sort((one, other) => {
    const apart = attributes.findIndex((_, column) => one.values[column] !== other.values[column]);
    return apart < 0 ? 0 : placeOf(one, apart) - placeOf(other, apart);
  });
}

/** What can be combined of one value for each attribute, in their order. */
function* combinations(columns: readonly (readonly string[])[]): Generator<string[]> {
  const [first, ...rest] = columns;
  if (!first) yield [];
  for (const value of first ?? []) for (const others of combinations(rest)) yield [value, ...others];
}

const columnsOf = (attributes: readonly AttributeValue[]) =>
  attributes.map(({ values }) => (values.length === 0 ? [""] : values.map(({ value }) => value)));

/** One that is new costs what the most similar one costs; how many there are of it, nobody has said. */
function newSku(skus: readonly SkuValue[], values: string[]): SkuValue {
  const alike = (sku: SkuValue) => sku.values.filter((value, column) => value === values[column]).length;
  const most = Math.max(...skus.map(alike));
  return { ...emptySku, values, price: skus.find((sku) => alike(sku) === most)?.price ?? "", stock: "" };
}

/** Adds what is combined so: as it was when it was taken out, else new. */
function bringIn(options: Options, wanted: readonly string[][]): Options {
  const left = [...options.left];
  const added = wanted.map((values) => {
    const exact = left.findIndex((sku) => keyOf(sku.values) === keyOf(values));
    const blank = left.findIndex(
      (sku) =>
        sku.values.some((one) => one !== "") &&
        sku.values.every((one, column) => one === "" || one === values[column]),
    );
    const place = exact < 0 ? blank : exact;
    const [back] = place < 0 ? [] : left.splice(place, 1);
    return back ? { ...back, values } : newSku(options.skus, values);
  });
  return { ...options, left, skus: sorted([...options.skus, ...added], options.attributes) };
}

/** An attribute that says nothing yet. */
export const addAttribute = ({ attributes, skus, left }: Options): Options => ({
  attributes: [...attributes, { name: "", name_en: "", values: [] }],
  skus: skus.map((sku) => ({ ...sku, values: [...sku.values, ""] })),
  left: left.map((sku) => ({ ...sku, values: [...sku.values, ""] })),
});

/** Of SKUs that only the attribute told apart, the first stays. */
export function removeAttribute({ attributes, skus, left }: Options, column: number): Options {
  const narrow = (sku: SkuValue) => ({ ...sku, values: without(sku.values, column) });
  const rest = without(attributes, column);
  const narrowed = keepFirst({ attributes: rest, skus: skus.map(narrow), left: left.map(narrow) });
  // Without attributes there is one, and nothing to bring it back.
  return rest.length === 0 && narrowed.skus.length === 0 ? bringIn(narrowed, [[]]) : narrowed;
}

function keepFirst({ attributes, skus, left }: Options): Options {
  const seen = new Set<string>();
  const isFirst = skus.map(({ values }) => seen.size < seen.add(keyOf(values)).size);
  return {
    attributes,
    skus: skus.filter((_, index) => isFirst[index]),
    left: [...left, ...skus.filter((_, index) => !isFirst[index])],
  };
}

/**
 * Gives an attribute more values. A SKU of which it says nothing yet becomes one of them, whatever was taken out with a
 * value comes back with it, and the rest is new. Throws `TooManySkus`.
 */
export function addValues(options: Options, column: number, texts: readonly string[]): Options {
  const known = new Set(options.attributes[column]?.values.map(({ value }) => value));
  const fresh = [...new Set(texts)].filter((text) => text !== "" && !known.has(text));
  if (fresh.length === 0) return options;
  const attributes = options.attributes.map((attribute, other) => {
    if (other !== column) return attribute;
    const added = fresh.map((value) => ({ value, value_en: "" }));
    return { ...attribute, values: [...attribute.values, ...added] };
  });
  const taken = new Set(options.skus.map(({ values }) => keyOf(values)));
  const skus = options.skus.map((sku) => {
    if (sku.values[column] !== "") return sku;
    const claimed = fresh.map((value) => withValue(sku.values, column, value));
    const values = claimed.find((one) => !taken.has(keyOf(one)));
    if (!values) return sku;
    taken.add(keyOf(values));
    return { ...sku, values };
  });
  const columns = columnsOf(attributes).map((all, other) => (other === column ? fresh : all));
  const product = columns.reduce((total, values) => total * values.length, 1);
  const there = skus.filter(({ values }) => columns.every((all, other) => all.includes(values[other] ?? "")));
  const total = skus.length + product - there.length;
  if (total > maxSkus) throw new TooManySkus(total);
  const wanted = [...combinations(columns)].filter((values) => !taken.has(keyOf(values)));
  return bringIn({ ...options, attributes, skus }, wanted);
}

/** Takes a value and its SKUs out; with its last one an attribute says nothing, and no SKU goes that it does not double. */
export function removeValue(options: Options, column: number, value: string): Options {
  const rest = options.attributes[column]?.values.filter((one) => one.value !== value) ?? [];
  const attributes = options.attributes.map((one, other) =>
    other === column ? { ...one, values: rest } : one,
  );
  const has = (sku: SkuValue) => sku.values[column] === value;
  if (rest.length === 0) {
    const skus = options.skus.map((sku) =>
      has(sku) ? { ...sku, values: withValue(sku.values, column, "") } : sku,
    );
    return keepFirst({ attributes, skus, left: options.left });
  }
  return {
    attributes,
    skus: options.skus.filter((sku) => !has(sku)),
    left: [...options.left, ...options.skus.filter(has)],
  };
}

/** Calls a value something else; null where the attribute has such a value. */
export function renameValue(options: Options, column: number, from: string, to: string): Options | null {
  if (options.attributes[column]?.values.some(({ value }) => value === to)) return null;
  const rename = (sku: SkuValue) =>
    sku.values[column] === from ? { ...sku, values: withValue(sku.values, column, to) } : sku;
  return {
    attributes: options.attributes.map((attribute, other) => {
      if (other !== column) return attribute;
      const values = attribute.values.map((one) => (one.value === from ? { ...one, value: to } : one));
      return { ...attribute, values };
    }),
    skus: options.skus.map(rename),
    left: options.left.map(rename),
  };
}

/** Orders an attribute's values, and the SKUs with them. */
export function orderValues(options: Options, column: number, values: AttributeValue["values"]): Options {
  const attributes = options.attributes.map((one, other) => (other === column ? { ...one, values } : one));
  return { ...options, attributes, skus: sorted(options.skus, attributes) };
}

/** Leaves one SKU out. */
export const leaveOut = ({ skus, left, ...rest }: Options, index: number): Options => ({
  ...rest,
  skus: without(skus, index),
  left: [...left, ...skus.slice(index, index + 1)],
});

/** Brings combinations in that were left out. Throws `TooManySkus`. */
export function putBack(options: Options, wanted: readonly string[][]): Options {
  const total = options.skus.length + wanted.length;
  if (total > maxSkus) throw new TooManySkus(total);
  return bringIn(options, wanted);
}

/** The combinations that no SKU has, `most` at most. */
export function missing({ attributes, skus }: Omit<Options, "left">, most: number): string[][] {
  const taken = new Set(skus.map(({ values }) => keyOf(values)));
  const found: string[][] = [];
  for (const values of combinations(columnsOf(attributes))) {
    if (found.length === most) break;
    if (attributes.length > 0 && !taken.has(keyOf(values))) found.push(values);
  }
  return found;
}

/** The values of a typed or pasted text; its separators are those of both languages, and those of a sheet. */
export const valuesIn = (text: string): string[] =>
  text
    .split(/[,，、;；\t\r\n]/)
    .map((value) => value.normalize("NFC").replaceAll(/\s+/gu, " ").trim())
    .filter((value) => value !== "");
