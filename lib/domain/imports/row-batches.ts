import type { CellError, Importer, RowOutcome } from "./importer";
import type { SourceRow } from "./read-rows";

/** So many rows are checked at a time, or written in one transaction. */
export const batchSize = 500;

export type Batch = {
  /** Rows of the file before the first of these. */
  start: number;
  rows: SourceRow[];
};

/** The rows of a file in batches, from the given position on. */
export async function* batchesOf(rows: AsyncGenerator<SourceRow>, position = 0): AsyncGenerator<Batch> {
  let passed = 0;
  let batch: Batch = { start: position, rows: [] };
  for await (const row of rows) {
    passed += 1;
    if (passed <= position) continue;
    batch.rows.push(row);
    if (batch.rows.length < batchSize) continue;
    yield batch;
    batch = { start: passed, rows: [] };
  }
  if (batch.rows.length > 0) yield batch;
}

export type RowError = CellError & { row: number };

export type Judged = {
  counts: Record<"created" | "updated" | "unchanged" | "failed", number>;
  errors: RowError[];
  failedRows: number[];
};

/** Reads rows and hands those that are right to `settle`; counts what became of them, and tells what was wrong. */
export async function judge<T, L>(
  { read }: Pick<Importer<T, L>, "read">,
  lookups: L,
  rows: readonly SourceRow[],
  settle: (values: T[]) => Promise<RowOutcome[]>,
): Promise<Judged> {
  const counts = { created: 0, updated: 0, unchanged: 0, failed: 0 };
  const errors: RowError[] = [];
  const good: { row: number; value: T }[] = [];
  const failedRows: number[] = [];
  const fail = (row: number, found: readonly CellError[]) => {
    counts.failed += 1;
    failedRows.push(row);
    errors.push(...found.map((error) => ({ row, ...error })));
  };
  for (const { number, cells, raw } of rows) {
    const result = cells
      ? read(cells, lookups)
      : { errors: [{ column: "", code: "not_an_object" as const, value: raw.join().slice(0, 200) }] };
    if ("value" in result) good.push({ row: number, value: result.value });
    else fail(number, result.errors);
  }
  const outcomes = await settle(good.map(({ value }) => value));
  for (const [index, { row }] of good.entries()) {
    const outcome = outcomes[index];
    if (typeof outcome === "object") fail(row, [outcome]);
    else if (outcome) counts[outcome] += 1;
  }
  return { counts, errors, failedRows };
}
