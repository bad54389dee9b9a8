import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { ImportFailure } from "../imports/import-failure";
import type { CellError } from "../imports/importer";
import { openTable, type SourceRow } from "../imports/read-rows";
import { requirePermission } from "../permissions";
import { creatorImporter } from "./creator-importer";
import type { CreatorInput } from "./creator-input";
import { type Saved, saveCreators } from "./save-creators";

/** What became of a row; one that could not be read says why, column by column. */
export type SavedRow = Saved | { refused: "import.row_invalid"; errors: CellError[] };

/** More are imported through the worker. */
const maxRows = 1000;

/**
 * Makes the creators of a small table known, those that it can read, by the rules of `addCreators`. Throws
 * `import.unreadable` for what is no table of creators and `request.too_large` for more than a thousand rows.
 */
export async function addCreatorTable(context: SignedIn, csv: Uint8Array): Promise<SavedRow[]> {
  requirePermission(context, "creator.import");
  const rows = await readTable(csv);
  const lookups = await creatorImporter.prepare(context);
  const read = rows.map(({ cells }) => creatorImporter.read(cells ?? new Map(), lookups));
  const good = read.flatMap((row): CreatorInput[] => ("value" in row ? [row.value] : []));
  const saved = await inTransaction(context, (tx) => saveCreators(tx, good));
  return read.flatMap((row): SavedRow[] =>
    "value" in row ? saved.splice(0, 1) : [{ refused: "import.row_invalid", errors: row.errors }],
  );
}

async function readTable(csv: Uint8Array): Promise<SourceRow[]> {
  const { fieldOf, identity } = creatorImporter;
  async function* parts() {
    yield csv;
  }
  try {
    const table = await openTable({ format: "csv", parts, fieldOf, identity });
    const rows: SourceRow[] = [];
    for await (const row of table.rows) {
      rows.push(row);
      if (rows.length > maxRows) throw new DomainError("request.too_large");
    }
    return rows;
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    throw new DomainError("import.unreadable", { cause: error });
  }
}
