import type { SignedIn } from "../context";

/** What is wrong with one cell. Its text stands under the code in `lib/i18n/<locale>/imports.json`. */
export const cellFaults = [
  "missing",
  "too_long",
  "not_a_number",
  "out_of_range",
  "other_currency",
  "unknown_platform",
  "unknown_region",
  "unknown_language",
  "unknown_category",
  "not_an_email",
  "not_a_date",
  "not_a_handle",
  "not_an_object",
  "wrong_encoding",
  "handle_taken",
  "erased",
] as const;

export type CellFault = (typeof cellFaults)[number];

/** `column` is a field of the importer; `value` what stands there. */
export type CellError = { column: string; code: CellFault; value: string };

/** A row by field: cells of a table, or values of JSON. */
export type Cells = ReadonlyMap<string, unknown>;

export type RowRead<T> = { value: T } | { errors: CellError[] };

export type RowOutcome = "created" | "updated" | "unchanged" | CellError;

/** How rows of one kind are read and written. `L` is what must be looked up before the first row is read. */
export type Importer<T, L> = {
  /** Which field a heading names, whatever its language, perhaps with a unit (`followers@万`); null if none is known. */
  fieldOf(heading: string): string | null;
  /** Of these one must be among the headings. */
  identity: readonly string[];
  prepare(context: SignedIn): Promise<L>;
  read(cells: Cells, lookups: L): RowRead<T>;
  /** What `save` would do, without doing it; `seen` holds what earlier rows of the file named. */
  plan(context: SignedIn, values: readonly T[], seen: Set<string>): Promise<RowOutcome[]>;
  /** Writes rows, in the running transaction; what is done twice is the same as once. */
  save(tx: SignedIn, values: readonly T[]): Promise<RowOutcome[]>;
};
