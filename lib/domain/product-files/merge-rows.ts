import { type RowFault, shownValue } from "./faults";
import { mostRows } from "./most-rows";
import { type ProductPart, productPartSchema, type RowPart, type SkuPart } from "./row-part";

export type Merged = {
  product: ProductPart;
  /** Of each row, in the order of the file. */
  skus: { row: number; part: SkuPart }[];
  version: { row: number; value: number } | null;
  faults: RowFault[];
};

const columns = {
  title: "name",
  titleEn: "name_en",
  summary: "summary",
  summaryEn: "summary_en",
  description: "description",
  descriptionEn: "description_en",
  searchKeywords: "keywords",
  categoryId: "category",
  tagIds: "tags",
  conditionLevel: "condition",
  originalPriceMinor: "original_price",
  locationId: "location",
  lowStock: "low_stock",
  images: "pictures",
} as const satisfies Record<keyof ProductPart, string>;

export type ProductPartKey = keyof ProductPart;

const isKey = (key: string): key is ProductPartKey => key in columns;

/** The column of what a row says of its product. */
export const columnOf = (key: ProductPartKey): string => columns[key];

const isBlank = (value: unknown) =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** All that the rows of one product say. Two that say different things are wrong; an empty cell is outdone by any other. */
export function mergeRows(rows: readonly RowPart[]): Merged {
  const ordered = rows.toSorted((one, other) => one.number - other.number);
  const faults: RowFault[] = ordered.flatMap(({ number: row, faults = [] }) =>
    faults.map((fault) => ({ row, ...fault })),
  );
  const [beyond] = ordered.slice(mostRows);
  if (beyond) faults.push({ row: beyond.number, column: "product_id", code: "too_many", value: "" });
  const said = new Map<ProductPartKey, unknown>();
  for (const { number: row, product } of ordered) {
    for (const [key, value] of Object.entries(product)) {
      if (!isKey(key)) continue;
      const before = said.get(key);
      if (!said.has(key) || isBlank(before)) said.set(key, value);
      else if (!isBlank(value) && JSON.stringify(before) !== JSON.stringify(value))
        faults.push({ row, column: columns[key], code: "differs", value: shownValue(value) });
    }
  }
  const versioned = ordered.find(({ version }) => version !== undefined);
  return {
    product: productPartSchema.parse(Object.fromEntries(said)),
    skus: ordered.map(({ number: row, sku }) => ({ row, part: sku })),
    version: versioned?.version === undefined ? null : { row: versioned.number, value: versioned.version },
    faults,
  };
}
