import type { SignedIn } from "../context";
import type { ViewedTable } from "./viewed-tables";

/** The columns that the caller sees of a table; null while it has not chosen. One query. */
export async function getTableColumns(
  { actor, db }: SignedIn,
  { table }: { table: ViewedTable },
): Promise<string[] | null> {
  const row = await db.tableColumns.findUnique({
    where: { userId_table: { userId: actor.id, table } },
    select: { columns: true },
  });
  return row?.columns ?? null;
}

/** Keeps which columns the caller sees, in their order. */
export async function saveTableColumns(
  { actor, db }: SignedIn,
  { table, columns }: { table: ViewedTable; columns: string[] },
): Promise<string[]> {
  const key = { userId: actor.id, table };
  const row = await db.tableColumns.upsert({
    where: { userId_table: key },
    create: { ...key, columns },
    update: { columns },
    select: { columns: true },
  });
  return row.columns;
}
