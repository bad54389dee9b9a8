import { checkImportJob } from "@/lib/jobs/check-import";
import { enqueue } from "@/lib/jobs/enqueue";
import { runImportJob } from "@/lib/jobs/run-import";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { freshPass, moveImport, requireFile, requireImport } from "./import-access";
import type { ImportRow } from "./import-select";

type Id = { id: string };

/**
 * Has every row read and none written. Throws `import.incomplete` while a part is missing, `import.wrong_state` for one
 * that is being read or has been written.
 */
export function startCheck(context: SignedIn, { id }: Id): Promise<ImportRow> {
  return inTransaction(context, async (tx) => {
    const from = ["UPLOADING", "CHECKED", "CANCELED", "FAILED"] as const;
    const moved = await moveImport(tx, id, from, { ...freshPass, state: "CHECKING", rows: null });
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
    const { state, rows } = await requireImport(tx, id);
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
  return moveImport(context, id, from, { state: "CANCELED", finishedAt: context.clock() });
}
