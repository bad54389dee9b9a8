import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context, SignedIn } from "../context";
import { checkProducts } from "../product-files/check-products";
import { freshPass } from "./import-access";
import { ImportFailure } from "./import-failure";
import { importers } from "./importers";
import { actAs } from "./job-actor";
import { keepErrors } from "./keep-errors";
import { maxRows, openImport } from "./open-import";
import { batchesOf, judge } from "./row-batches";

/**
 * Reads every row of an import and writes none: counts what would become of them and keeps what is wrong. A check that
 * died begins anew; one whose import was moved on meanwhile stops.
 */
export async function checkImport(context: Context, { importId }: { importId: string }): Promise<void> {
  const found = await context.db.import.findUnique({ where: { id: importId } });
  if (found?.state !== "CHECKING") return;
  const acting = await actAs(context, found.userId, "check-import");
  const change = async (data: Prisma.ImportUncheckedUpdateManyInput) => {
    const where = { id: importId, state: "CHECKING" as const };
    return (await context.db.import.updateMany({ where, data })).count > 0;
  };
  await context.db.importError.deleteMany({ where: { importId } });
  if (!(await change({ ...freshPass, onlyRows: [], rows: null }))) return;
  try {
    const { kind } = found;
    if (kind === "PRODUCTS") await checkProducts(acting, found, change);
    else await checkRows(acting, { ...found, kind }, change);
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    await change({ state: "FAILED", error: error.fault, finishedAt: context.clock() });
  }
}

type Found = { id: string; kind: keyof typeof importers; format: string };

async function checkRows(
  acting: SignedIn,
  found: Found,
  change: (data: Prisma.ImportUncheckedUpdateManyInput) => Promise<boolean>,
): Promise<void> {
  const importer = importers[found.kind];
  const lookups = await importer.prepare(acting);
  const { rows, encoding, ignored } = await openImport(acting, found);
  const named = [...new Set(ignored)].slice(0, 50).map((heading) => heading.slice(0, 100));
  if (!(await change({ encoding, ignored: named }))) return;
  const seen = new Set<string>();
  let read = 0;
  for await (const batch of batchesOf(rows)) {
    const { counts, errors, failedRows } = await judge(importer, lookups, batch.rows, (values) =>
      importer.plan(acting, values, seen),
    );
    read += batch.rows.length;
    if (read > maxRows) throw new ImportFailure("too_many_rows");
    await keepErrors(acting.db, found.id, errors);
    const goesOn = await change({
      position: read,
      created: { increment: counts.created },
      updated: { increment: counts.updated },
      unchanged: { increment: counts.unchanged },
      failed: { increment: counts.failed },
      ...(failedRows.length > 0 ? { failedRows: { push: failedRows } } : {}),
    });
    if (!goesOn) return;
  }
  if (read === 0) throw new ImportFailure("empty");
  await change({ state: "CHECKED", rows: read });
}
