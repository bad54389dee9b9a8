import type { ImportKind } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { failedProductRows } from "../product-files/failed-rows";
import { requireFile, requireImport } from "./import-access";
import { importers } from "./importers";
import { openImport } from "./open-import";
import { batchesOf, judge } from "./row-batches";

export type FailedRow = { number: number; raw: readonly string[]; errors: readonly Wrong[] };

type Wrong = { column: string; code: string };

export type FailedRows = {
  filename: string;
  kind: ImportKind;
  headings: readonly string[];
  rows: AsyncGenerator<FailedRow>;
};

/**
 * Every row that failed in the last pass, as it stands in the file, with what is wrong with it now: to be set right and
 * brought in again. Read while it is asked for.
 */
export async function readFailedRows(context: SignedIn, { id }: { id: string }): Promise<FailedRows> {
  const { filename, kind, format } = await requireImport(context, id);
  const { failedRows } = await context.db.import.findUniqueOrThrow({
    where: { id },
    select: { failedRows: true },
  });
  if (failedRows.length === 0) return { filename, kind, headings: [], rows: nothing() };
  await requireFile(context, id);
  if (kind === "PRODUCTS") return { filename, kind, ...(await failedProductRows(context, id)) };
  const { headings, rows } = await openImport(context, { id, kind, format });
  const failed = new Set(failedRows);
  const importer = importers[kind];
  const lookups = await importer.prepare(context);
  async function* judged(): AsyncGenerator<FailedRow> {
    for await (const batch of batchesOf(rows)) {
      const chosen = batch.rows.filter(({ number }) => failed.has(number));
      const { errors } = await judge(importer, lookups, chosen, (values) =>
        importer.plan(context, values, new Set()),
      );
      const byRow = Map.groupBy(errors, ({ row }) => row);
      for (const { number, raw } of chosen) yield { number, raw, errors: byRow.get(number) ?? [] };
    }
  }
  return { filename, kind, headings, rows: judged() };
}

async function* nothing(): AsyncGenerator<FailedRow> {}
