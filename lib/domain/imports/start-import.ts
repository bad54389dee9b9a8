import { checkImportJob } from "@/lib/jobs/check-import";
import { enqueue } from "@/lib/jobs/enqueue";
import { runImportJob } from "@/lib/jobs/run-import";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { startProducts } from "../product-files/start-products";
import { freshPass, moveImport, requireFile, requireImport } from "./import-access";
import type { ImportRow } from "./import-select";
import { type ImportSettings, importSettingsSchema } from "./import-settings";

type Id = { id: string };

/**
 * Has every row read and none written. Throws `import.incomplete` while a part is missing, `import.wrong_state` for one
 * that is being read or has been written.
 */
export function startCheck(
  context: SignedIn,
  { id, settings }: Id & { settings?: ImportSettings },
): Promise<ImportRow> {
  return inTransaction(context, async (tx) => {
    const from = ["UPLOADING", "CHECKED", "CANCELED", "FAILED"] as const;
    const given = settings && { settings: importSettingsSchema.parse(settings) };
    await requireNothingWritten(tx, id);
    const moved = await moveImport(tx, id, from, { ...freshPass, ...given, state: "CHECKING", rows: null });
    await requireFile(tx, id);
    enqueue(tx, checkImportJob, { importId: id });
    return moved;
  });
}

/**
 * Has the rows written: all of a checked file, the rest of one that was canceled or stopped, or, with `onlyFailed`, those
 * that failed in the pass that has ended.
 */
export function startRun(
  context: SignedIn,
  { id, onlyFailed }: Id & { onlyFailed: boolean },
): Promise<ImportRow> {
  return inTransaction(context, async (tx) => {
    const { state, rows, kind } = await requireImport(tx, id);
    if (kind === "PRODUCTS") {
      const moved = await startProducts(tx, { id, onlyFailed });
      enqueue(tx, runImportJob, { importId: id });
      return moved;
    }
    const goesOn = (state === "CANCELED" || state === "FAILED") && rows !== null && !onlyFailed;
    const moved = goesOn ? await continueRun(tx, id) : await beginRun(tx, { id, onlyFailed });
    await requireFile(tx, id);
    enqueue(tx, runImportJob, { importId: id });
    return moved;
  });
}

const continueRun = (tx: SignedIn, id: string) =>
  moveImport(tx, id, ["CANCELED", "FAILED"], { state: "RUNNING", error: null, finishedAt: null });

async function beginRun(tx: SignedIn, { id, onlyFailed }: Id & { onlyFailed: boolean }): Promise<ImportRow> {
  const { failedRows } = await tx.db.import.findUniqueOrThrow({
    where: { id },
    select: { failedRows: true },
  });
  if (onlyFailed && failedRows.length === 0) throw new DomainError("import.wrong_state");
  const onlyRows = onlyFailed ? failedRows : [];
  const from = onlyFailed ? (["DONE", "CANCELED", "FAILED"] as const) : (["CHECKED"] as const);
  const moved = await moveImport(tx, id, from, { ...freshPass, state: "RUNNING", onlyRows });
  await tx.db.importError.deleteMany({ where: { importId: id } });
  return moved;
}

/** Stops an import before its next batch; what was written stays. Throws `import.wrong_state` for one that has ended. */
export function cancelImport(context: SignedIn, { id }: Id): Promise<ImportRow> {
  const from = ["UPLOADING", "CHECKING", "CHECKED", "RUNNING"] as const;
  return inTransaction(context, async (tx) => {
    const finishedAt = tx.clock();
    const moved = await moveImport(tx, id, from, { state: "CANCELED", finishedAt });
    if (!moved.changeSet) return moved;
    // What it has written can be undone.
    const where = { id: moved.changeSet.id, state: "RUNNING" as const };
    await tx.db.changeSet.updateMany({ where, data: { state: "DONE", finishedAt } });
    return requireImport(tx, id);
  });
}

/** A file that has changed products is not read anew: its rows would meet what they have made. */
async function requireNothingWritten(tx: SignedIn, id: string): Promise<void> {
  if ((await requireImport(tx, id)).changeSet) throw new DomainError("import.wrong_state");
}
