import { recordAudit } from "../audit/record-audit";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { freshPass, moveImport, requireImport } from "../imports/import-access";
import type { ImportRow } from "../imports/import-select";

type Start = { id: string; onlyFailed: boolean };

/**
 * Has a checked file of products written, the rest of one that stopped, or, with `onlyFailed`, the products that failed,
 * as they are now: what the check had seen of them binds no more. All of it is one change set. Throws
 * `import.wrong_state`, also once that has been undone.
 */
export async function startProducts(tx: SignedIn, { id, onlyFailed }: Start): Promise<ImportRow> {
  await tx.db.$queryRaw`SELECT 1 FROM imports WHERE id = ${id}::uuid FOR UPDATE`;
  const { state, filename, changeSet, rows } = await requireImport(tx, id);
  if (changeSet) return goOn(tx, { id, onlyFailed, changeSetId: changeSet.id, rows: rows ?? 0 });
  if (state !== "CHECKED" || onlyFailed) throw new DomainError("import.wrong_state");
  const { id: userId, shopId } = tx.actor;
  const set = await tx.db.changeSet.create({
    data: {
      userId,
      shopId,
      kind: "IMPORT",
      change: { kind: "IMPORT" },
      selection: { importId: id, filename },
    },
    select: { id: true },
  });
  recordAudit(tx, { act: "products.imported", id: set.id, shopId });
  const failed = await failedOf(tx, id);
  await tx.db.changeSet.update({
    where: { id: set.id },
    data: { total: failed.length, failed: failed.length },
    select: { id: true },
  });
  const skipped = await tx.db.importItem.findMany({
    where: { importId: id, outcome: { in: ["UNCHANGED", "FAILED"] } },
    select: { rows: true },
  });
  const passed = skipped.reduce((sum, one) => sum + rowsIn(one), 0);
  return moveImport(tx, id, ["CHECKED"], {
    state: "RUNNING",
    changeSetId: set.id,
    position: passed,
    created: 0,
    updated: 0,
  });
}

const rowsIn = ({ rows }: { rows: unknown }) => (Array.isArray(rows) ? rows.length : 0);

const failedOf = ({ db }: SignedIn, importId: string) =>
  db.importItem.findMany({
    where: { importId, outcome: "FAILED", done: false },
    select: { id: true, rows: true },
  });

type GoOn = Start & { changeSetId: string; rows: number };

async function goOn(tx: SignedIn, { id, onlyFailed, changeSetId, rows }: GoOn): Promise<ImportRow> {
  const failed = onlyFailed ? await failedOf(tx, id) : [];
  if (onlyFailed && failed.length === 0) throw new DomainError("import.wrong_state");
  const { count } = await tx.db.changeSet.updateMany({
    where: { id: changeSetId, state: { in: ["DONE", "FAILED", "RUNNING"] } },
    data: {
      state: "RUNNING",
      finishedAt: null,
      total: { decrement: failed.length },
      failed: { decrement: failed.length },
    },
  });
  if (count === 0) throw new DomainError("import.wrong_state");
  if (!onlyFailed)
    return moveImport(tx, id, ["CANCELED", "FAILED"], { state: "RUNNING", error: null, finishedAt: null });
  await tx.db.$executeRaw`
    UPDATE import_items SET outcome = (CASE WHEN key LIKE '#%' THEN 'UPDATE' ELSE 'CREATE' END)::"ImportOutcome",
      version = NULL, before = NULL
    WHERE import_id = ${id}::uuid AND outcome = 'FAILED' AND NOT done`;
  await tx.db.importError.deleteMany({ where: { importId: id } });
  const again = failed.reduce((sum, one) => sum + rowsIn(one), 0);
  const { created, updated, unchanged } = await requireImport(tx, id);
  const data = { ...freshPass, created, updated, unchanged, position: rows - again };
  return moveImport(tx, id, ["DONE", "CANCELED", "FAILED"], { ...data, state: "RUNNING" });
}
