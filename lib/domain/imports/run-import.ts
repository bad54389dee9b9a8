import { type Context, inTransaction, type SignedIn } from "../context";
import { runProducts } from "../product-files/run-products";
import { ImportFailure } from "./import-failure";
import { importers } from "./importers";
import { actAs } from "./job-actor";
import { keepErrors } from "./keep-errors";
import { openImport } from "./open-import";
import { type Batch, batchesOf, judge } from "./row-batches";

/**
 * Writes the rows of a checked import, each batch in a transaction that also moves the import's position: a run that
 * died is taken up where it stopped, and two at once can't both write a batch. Stops when the import was canceled.
 */
export async function runImport(
  context: Context,
  { importId }: { importId: string },
  signal?: AbortSignal,
): Promise<void> {
  const found = await context.db.import.findUnique({ where: { id: importId } });
  if (found?.state !== "RUNNING") return;
  const acting = await actAs(context, found.userId, "run-import");
  const { kind } = found;
  if (kind === "PRODUCTS") return runProducts(acting, importId, signal);
  const importer = importers[kind];
  try {
    const { rows } = await openImport(acting, { ...found, kind });
    const lookups = await importer.prepare(acting);
    const only = found.onlyRows.length > 0 ? new Set(found.onlyRows) : null;
    for await (const batch of batchesOf(rows, found.position)) {
      signal?.throwIfAborted();
      const chosen = only ? batch.rows.filter(({ number }) => only.has(number)) : batch.rows;
      const goesOn = await writeBatch(acting, found, batch, (tx) =>
        judge(importer, lookups, chosen, (values) => importer.save(tx, values)),
      );
      if (!goesOn) return;
    }
    const where = { id: importId, state: "RUNNING" as const };
    await context.db.import.updateMany({ where, data: { state: "DONE", finishedAt: context.clock() } });
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    const where = { id: importId, state: "RUNNING" as const };
    const data = { state: "FAILED" as const, error: error.fault, finishedAt: context.clock() };
    await context.db.import.updateMany({ where, data });
  }
}

type Judgement = ReturnType<typeof judge>;

/** False where the import is no longer running, or somebody else has written this batch. */
function writeBatch(
  acting: SignedIn,
  { id }: { id: string },
  batch: Batch,
  write: (tx: SignedIn) => Judgement,
): Promise<boolean> {
  return inTransaction(acting, async (tx) => {
    const [locked] = await tx.db.$queryRaw<{ state: string; position: number }[]>`
      SELECT state::text, position FROM imports WHERE id = ${id}::uuid FOR UPDATE`;
    if (locked?.state !== "RUNNING" || locked.position !== batch.start) return false;
    const { counts, errors, failedRows } = await write(tx);
    await keepErrors(tx.db, id, errors);
    await tx.db.import.update({
      where: { id },
      data: {
        position: batch.start + batch.rows.length,
        created: { increment: counts.created },
        updated: { increment: counts.updated },
        unchanged: { increment: counts.unchanged },
        failed: { increment: counts.failed },
        ...(failedRows.length > 0 ? { failedRows: { push: failedRows } } : {}),
      },
      select: { id: true },
    });
    return true;
  });
}
