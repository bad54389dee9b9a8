import type { ImportOutcome } from "@/lib/generated/prisma/enums";
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
  const failed = await count(tx, id, ["FAILED"]);
  await tx.db.changeSet.update({
    where: { id: set.id },
    data: { total: failed.products, failed: failed.products },
    select: { id: true },
  });
  const passed = (await count(tx, id, ["UNCHANGED", "FAILED"])).rows;
  return moveImport(tx, id, ["CHECKED"], {
    state: "RUNNING",
    changeSetId: set.id,
    position: passed,
    created: 0,
    updated: 0,
  });
}

/** Products that are not to be written, and how many rows of the file they are. */
async function count({ db }: SignedIn, importId: string, outcomes: readonly ImportOutcome[]) {
  const [found] = await db.$queryRaw<{ products: number; rows: number }[]>`
    SELECT count(*)::int AS products, coalesce(sum(jsonb_array_length(rows)), 0)::int AS rows FROM import_items
    WHERE import_id = ${importId}::uuid AND NOT done AND outcome = ANY(${[...outcomes]}::"ImportOutcome"[])`;
  return found ?? { products: 0, rows: 0 };
}

type GoOn = Start & { changeSetId: string; rows: number };

async function goOn(tx: SignedIn, { id, onlyFailed, changeSetId, rows }: GoOn): Promise<ImportRow> {
  const failed = onlyFailed ? await count(tx, id, ["FAILED"]) : { products: 0, rows: 0 };
  if (onlyFailed && failed.products === 0) throw new DomainError("import.wrong_state");
  const begun = await tx.db.changeSet.updateMany({
    where: { id: changeSetId, state: { in: ["DONE", "FAILED", "RUNNING"] } },
    data: {
      state: "RUNNING",
      finishedAt: null,
      total: { decrement: failed.products },
      failed: { decrement: failed.products },
    },
  });
  if (begun.count === 0) throw new DomainError("import.wrong_state");
  if (!onlyFailed)
    return moveImport(tx, id, ["CANCELED", "FAILED"], { state: "RUNNING", error: null, finishedAt: null });
  await tx.db.$executeRaw`
    UPDATE import_items SET outcome = (CASE WHEN key LIKE '#%' THEN 'UPDATE' ELSE 'CREATE' END)::"ImportOutcome",
      version = NULL, before = NULL
    WHERE import_id = ${id}::uuid AND outcome = 'FAILED' AND NOT done`;
  await tx.db.importError.deleteMany({ where: { importId: id } });
  const { created, updated, unchanged } = await requireImport(tx, id);
  const data = { ...freshPass, created, updated, unchanged, position: rows - failed.rows };
  return moveImport(tx, id, ["DONE", "CANCELED", "FAILED"], { ...data, state: "RUNNING" });
}
