import { maxStock } from "../catalog/sku-stock";
import type { Cells } from "../imports/importer";
import { unprotect } from "./cell-text";
import type { ProductColumn } from "./columns";
import { type ProductFault, shownValue } from "./faults";
import type { Lookups } from "./lookups";
import * as cell from "./read-cell";
import type { ProductPart, RowPart, SkuPart } from "./row-part";

/** How a file is read. */
export type Reading = {
  columns: ReadonlySet<string>;
  lookups: Lookups;
  /** An empty cell clears what may be empty. */
  emptyClears: boolean;
};

type Fault = { column: string; code: ProductFault; value: string };

/** A row and the product that it is about: a number, or the name of a new one (empty for that of the row above). */
export type ReadRow = { productId: number | null; name: string; part: Omit<RowPart, "number"> };

/** Reads one row on its own, each cell of it; what is wrong is named and the rest read. */
export function readRow(cells: Cells, { columns, lookups, emptyClears }: Reading): ReadRow {
  const faults: Fault[] = [];
  const marked = columns.has("version");
  const textIn = (column: ProductColumn) => {
    const given = cells.get(column);
    if (typeof given !== "string" || given === "") return undefined;
    return marked ? unprotect(given) : given;
  };
  const read = <T>(column: ProductColumn, how: (text: string) => cell.CellRead<T>): T | undefined => {
    const text = textIn(column);
    if (text === undefined) return undefined;
    const result = how(text);
    if ("ok" in result) return result.ok;
    faults.push({ column, code: result.fault, value: shownValue(text) });
    return undefined;
  };
  /** The same, with what an empty cell of a column that is there makes of it. */
  const clearable = <T, E>(column: ProductColumn, empty: E, how: (text: string) => cell.CellRead<T>) => {
    const value = read(column, how);
    const isEmpty = columns.has(column) && textIn(column) === undefined;
    return value === undefined && isEmpty && emptyClears ? empty : value;
  };
  const productId = read("product_id", cell.code);
  const product = {
    title: read("name", (text) => cell.line(text, 200)),
    titleEn: clearable("name_en", null, (text) => cell.line(text, 200)),
    summary: clearable("summary", "", (text) => cell.line(text, 300)),
    summaryEn: clearable("summary_en", null, (text) => cell.line(text, 300)),
    description: read("description", (text) => cell.lines(text, 50_000)),
    descriptionEn: clearable("description_en", null, (text) => cell.lines(text, 50_000)),
    searchKeywords: clearable("keywords", null, (text) => cell.line(text, 500)),
    categoryId: read("category", (text) =>
      cell.named(text, lookups.categories, lookups.categoryIds, "unknown_category"),
    ),
    tagIds: clearable("tags", [], (text) => cell.tags(text, lookups.tags)),
    conditionLevel: read("condition", conditionOf),
    originalPriceMinor: clearable("original_price", null, cell.amount),
    locationId: clearable("location", null, (text) =>
      cell.named(text, lookups.locations, lookups.locationNames, "unknown_location"),
    ),
    lowStock: clearable("low_stock", null, (text) => cell.count(text, maxStock)),
    images: clearable("pictures", [], cell.pictures),
  } satisfies { [K in keyof Required<ProductPart>]: ProductPart[K] };
  const stock = read("stock", (text) => cell.stock(text, maxStock));
  const from = read("exported_stock", (text) => cell.count(text, maxStock));
  const sku = {
    id: read("sku_id", cell.code),
    attributes: read("attributes", (text) => cell.pairs(text)),
    attributesEn: read("attributes_en", (text) => cell.pairs(text, true)),
    priceMinor: read("price", cell.amount),
    stock: stock && "to" in stock ? { ...stock, from } : stock,
  } satisfies { [K in keyof Required<SkuPart>]: SkuPart[K] };
  const version = read("version", cell.code);
  // A name that is too long still tells one product from another.
  const named = shownValue(textIn("name") ?? "");
  const part = { version, product: known(product), sku: known(sku), faults };
  return { productId: idOrFault(productId, faults), name: product.title ?? named, part };
}

/** Rows whose product can't be read stay together, under no product that is there. */
const idOrFault = (id: number | undefined, faults: readonly Fault[]) =>
  id ?? (faults.some(({ column }) => column === "product_id") ? 0 : null);

function conditionOf(text: string): cell.CellRead<number> {
  const level = cell.count(text, 10);
  return "ok" in level && level.ok === 0 ? { fault: "out_of_range" } : level;
}

/** Without what is not said. */
function known<T extends object>(values: T): Partial<T> {
  const said: Partial<T> = { ...values };
  for (const key of Object.keys(values))
    if (Reflect.get(values, key) === undefined) Reflect.deleteProperty(said, key);
  return said;
}
