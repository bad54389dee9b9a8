import type { ProductInput, SkuAttribute, SkuInput } from "../catalog/product-input";
import { maxSkus, maxStock } from "../catalog/sku-stock";
import type { ProductState } from "../changes/product-states";
import type { ProductValues } from "../changes/product-values";
import { type RowFault, shownValue } from "./faults";
import type { Merged } from "./merge-rows";
import type { SkuPart } from "./row-part";

type Row = Merged["skus"][number];
type Skus = { values: ProductValues; added: SkuInput[]; faults: RowFault[] };

const keyOf = (pairs: readonly { name: string; value: string }[]) =>
  pairs
    .map(({ name, value }) => JSON.stringify([name, value]))
    .sort()
    .join();

/** Attributes with their English, which a row may leave out: then a pair that was there keeps its own. */
function attributesOf(
  { attributes = [], attributesEn }: SkuPart,
  present: SkuAttribute[] = [],
): SkuAttribute[] {
  return attributes.map(({ name, value }, index) => {
    const kept = present.find((one) => one.name === name && one.value === value);
    const given = attributesEn?.[index];
    const nameEn = attributesEn ? given?.name : kept?.nameEn;
    const valueEn = attributesEn ? given?.value : kept?.valueEn;
    return { name, value, ...(nameEn ? { nameEn } : {}), ...(valueEn ? { valueEn } : {}) };
  });
}

const isSaid = ({ attributes, attributesEn, priceMinor, stock }: SkuPart) =>
  [attributes, attributesEn, priceMinor, stock].some((one) => one !== undefined);

const fault = (row: number, column: string, code: RowFault["code"], value: unknown = ""): RowFault => ({
  row,
  column,
  code,
  value: shownValue(value),
});

/** The SKUs of a new product, one to a row. */
export function newSkus(rows: readonly Row[]): { skus: ProductInput["skus"]; faults: RowFault[] } {
  const seen = new Set<string>();
  const faults: RowFault[] = [];
  const skus = rows.map(({ row, part }) => {
    const key = keyOf(part.attributes ?? []);
    if (seen.has(key)) faults.push(fault(row, "attributes", "same_sku_twice"));
    seen.add(key);
    const { made, wrong } = newSku(row, part);
    faults.push(...wrong);
    return made;
  });
  if (rows.length > maxSkus)
    faults.push(fault(rows[maxSkus]?.row ?? 0, "attributes", "too_many", rows.length));
  return { skus, faults };
}

function newSku(row: number, part: SkuPart): { made: SkuInput; wrong: RowFault[] } {
  const { priceMinor, stock, id } = part;
  const pieces = stock === undefined ? 0 : "by" in stock ? stock.by : stock.to;
  const wrong = [
    ...(priceMinor === undefined ? [fault(row, "price", "missing")] : []),
    ...(pieces < 0 ? [fault(row, "stock", "out_of_range", pieces)] : []),
    ...(id === undefined ? [] : [fault(row, "sku_id", "unknown_sku", id)]),
  ];
  return { made: { priceMinor: priceMinor ?? 0, stock: pieces, attributes: attributesOf(part) }, wrong };
}

/**
 * What rows make of the SKUs of a product that exists: each is found by its number, else by its attributes, else is the
 * only one; other attributes are a new one. No SKU goes because no row names it. `bound` holds the stocks that the check
 * has seen.
 */
export function changedSkus(state: ProductState, rows: readonly Row[], bound: ProductValues | null): Skus {
  const attributes = state.content?.attributes ?? {};
  const prices: Record<string, number> = {};
  const stocks: Record<string, number> = {};
  const named: Record<string, SkuAttribute[]> = {};
  const added: SkuInput[] = [];
  const faults: RowFault[] = [];
  const seen = new Set<number | string>();
  for (const { row, part } of rows) {
    const target = targetOf(state, part);
    if (target === "unknown_sku" || target === "which_sku") {
      faults.push(fault(row, "sku_id", target, part.id ?? ""));
      continue;
    }
    if (target === null && !isSaid(part)) continue;
    const key = target === null ? keyOf(part.attributes ?? []) : target.id;
    if (seen.has(key) && isSaid(part)) faults.push(fault(row, "attributes", "same_sku_twice"));
    seen.add(key);
    if (target === null) {
      const { made, wrong } = newSku(row, part);
      added.push(made);
      faults.push(...wrong);
      continue;
    }
    const id = String(target.id);
    const present = attributes[id] ?? [];
    if (part.priceMinor !== undefined) prices[id] = part.priceMinor;
    if (part.attributes || part.attributesEn) named[id] = changedAttributes(part, present);
    const stock = stockOf(part, target.stock, bound?.stocks?.[id]);
    if (typeof stock === "string") faults.push(fault(row, "stock", stock, target.stock));
    else if (stock !== undefined) stocks[id] = stock;
  }
  const skus = Object.keys(attributes).length + added.length;
  if (added.length > 0 && skus > maxSkus)
    faults.push(fault(rows[0]?.row ?? 0, "attributes", "too_many", skus));
  faults.push(...twins(state, named, rows));
  return { values: { prices, stocks, attributes: named }, added, faults };
}

function changedAttributes(part: SkuPart, present: SkuAttribute[]): SkuAttribute[] {
  const attributes = part.attributes ?? present.map(({ name, value }) => ({ name, value }));
  const wanted = attributesOf({ ...part, attributes }, present);
  // In the same words: what is kept may have more blanks than a cell shows.
  return JSON.stringify(wanted) === JSON.stringify(present) ? present : wanted;
}

type Sku = ProductState["skus"][number];

function targetOf(state: ProductState, part: SkuPart): Sku | null | "unknown_sku" | "which_sku" {
  const { skus, content } = state;
  if (part.id !== undefined) return skus.find(({ id }) => id === part.id) ?? "unknown_sku";
  const [only, ...more] = skus;
  if (part.attributes) {
    const key = keyOf(part.attributes);
    return skus.find(({ id }) => keyOf(content?.attributes[String(id)] ?? []) === key) ?? null;
  }
  if (only && more.length === 0) return only;
  return isSaid(part) ? "which_sku" : null;
}

/** What is wanted of a stock, if anything; or why it can't be. */
function stockOf(
  { stock }: SkuPart,
  present: number,
  bound: number | undefined,
): number | undefined | "stock_changed" | "out_of_range" {
  if (stock === undefined) return undefined;
  if ("by" in stock) {
    const next = present + stock.by;
    return next >= 0 && next <= maxStock ? next : "out_of_range";
  }
  const { to, from = bound } = stock;
  if (to === stock.from || to === present) return undefined;
  return from === undefined || from === present ? to : "stock_changed";
}

/** Two SKUs of one product that nobody could tell apart. */
function twins(state: ProductState, named: Record<string, SkuAttribute[]>, rows: readonly Row[]): RowFault[] {
  if (Object.keys(named).length === 0) return [];
  const after = { ...state.content?.attributes, ...named };
  const keys = Object.entries(after).map(([id, pairs]) => ({ id, key: keyOf(pairs) }));
  return keys.flatMap(({ id, key }) => {
    const changed = id in named && keyOf(state.content?.attributes[id] ?? []) !== key;
    if (!changed || !keys.some((other) => other.id !== id && other.key === key)) return [];
    const row = rows.find(({ part }) => String(part.id) === id)?.row ?? rows[0]?.row ?? 0;
    return [fault(row, "attributes", "same_sku_twice")];
  });
}
