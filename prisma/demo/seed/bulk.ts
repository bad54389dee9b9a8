import type pg from "pg";
import { upToDate } from "./calendar";

export type Table =
  | "users"
  | "shops"
  | "categories"
  | "tags"
  | "locations"
  | "products"
  | "skus"
  | "product_images"
  | "product_tags"
  | "product_views"
  | "purchase_intents"
  | "intent_events"
  | "reports"
  | "creator_accounts"
  | "creator_history"
  | "favorites"
  | "creators";

/** A row by column name; dates and nested values as JSON writes them. */
export type Row = Readonly<Record<string, unknown>>;

/** As many new ids as there are items, from the table's own sequence, so that later inserts go on behind them. */
export async function takeIds(client: pg.ClientBase, table: Table, count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    "SELECT nextval(pg_get_serial_sequence($1, 'id'))::int AS id FROM generate_series(1, $2::int) ORDER BY id",
    [table, count],
  );
  return rows.map(({ id }) => id);
}

function present(row: Row): Row {
  const columns = Object.entries(row);
  return Object.fromEntries(
    columns.map(([name, value]) => [name, value instanceof Date ? upToDate(value) : value]),
  );
}

/** Inserts all rows in one statement, their dates in the present calendar. They have the same columns; those that are left out get their defaults. */
export async function insertRows(client: pg.ClientBase, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  if (columns === "") return;
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows.map(present))],
  );
}

/** The item at `index`; throws where the content refers to what it does not have. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`the demo content has no item ${index} of ${items.length}`);
  return item;
}
