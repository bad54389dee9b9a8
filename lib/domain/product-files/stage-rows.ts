import type { Db } from "@/lib/db";
import type { SourceRow } from "../imports/read-rows";
import { mostRows } from "./most-rows";
import { type Reading, readRow } from "./read-row";
import type { RowPart } from "./row-part";

/** The name of the new product that a row without one goes on with. */
export type Place = { name: string };

type Staged = { key: string; productId: number | null; title: string; rows: RowPart[] };

/**
 * Keeps rows under the product that they are about, wherever in the file the others of it stand. A row without a number
 * is of a new product: the one that it names, or that of the row above. Gives the place for the rows that follow.
 */
export async function stageRows(
  db: Db,
  importId: string,
  rows: readonly SourceRow[],
  reading: Reading,
  place: Place,
): Promise<Place> {
  const staged = new Map<string, Staged>();
  let { name } = place;
  for (const { number, cells } of rows) {
    const { productId, name: own, part } = readRow(cells ?? new Map(), reading);
    if (productId === null) name = own || name;
    else name = "";
    const key = keyOf(productId, name, number);
    const known = staged.get(key) ?? { key, productId: productId || null, title: name || own, rows: [] };
    known.rows.push({ number, ...part });
    staged.set(key, known);
  }
  const items = JSON.stringify([...staged.values()]);
  await db.$executeRaw`
    INSERT INTO import_items (import_id, key, product_id, title, rows)
    SELECT ${importId}::uuid, r.key, r."productId", r.title, r.rows
    FROM jsonb_to_recordset(${items}::jsonb) AS r (key text, "productId" int, title text, rows jsonb)
    ON CONFLICT (import_id, key) DO UPDATE SET rows = CASE
      WHEN jsonb_array_length(import_items.rows) > ${mostRows} THEN import_items.rows
      ELSE import_items.rows || excluded.rows END`;
  return { name };
}

/** Rows that name no product, or whose number can't be read, stand alone. */
function keyOf(productId: number | null, name: string, row: number): string {
  if (productId) return `#${productId}`;
  return productId === null && name ? `=${name}` : `?${row}`;
}
