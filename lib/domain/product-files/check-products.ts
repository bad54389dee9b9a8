import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { ImportFailure } from "../imports/import-failure";
import { importSettingsSchema } from "../imports/import-settings";
import { keepErrors } from "../imports/keep-errors";
import { maxRows, openFile } from "../imports/open-import";
import { batchesOf } from "../imports/row-batches";
import { type ProductColumn, productColumnOf } from "./columns";
import { shownValue } from "./faults";
import { readLookups } from "./lookups";
import { itemBatch, itemOf, itemSelect, planItems, rowNumbers } from "./plan-items";
import { type Place, stageRows } from "./stage-rows";

/** A description in two languages, each quote in it doubled. */
const longestRecord = 250_000;

const identity: readonly ProductColumn[] = ["product_id", "name"];

type Found = { id: string; format: string; settings: unknown };
type Change = (data: Prisma.ImportUncheckedUpdateManyInput) => Promise<boolean>;

/** The table in a file of products, as its settings say. */
export function openProducts({ db }: Pick<SignedIn, "db">, { id, settings }: Pick<Found, "id" | "settings">) {
  const { encoding, delimiter } = importSettingsSchema.parse(settings);
  const options = { encoding, delimiter, longestRecord, wholeFile: true };
  return openFile({ db }, id, { format: "csv", fieldOf: productColumnOf, identity, ...options });
}

/** Reads every row, puts them together by product, and says what would become of each; writes no product. */
export async function checkProducts(acting: SignedIn, found: Found, change: Change): Promise<void> {
  const { db } = acting;
  await db.importItem.deleteMany({ where: { importId: found.id } });
  const { rows, encoding, delimiter, ignored, headings } = await openProducts(acting, found);
  const named = [...new Set(ignored.map(shownValue))].slice(0, 50).map((heading) => heading.slice(0, 100));
  if (!(await change({ encoding, delimiter: delimiter ?? null, ignored: named }))) return;
  const reading = {
    columns: new Set(headings.flatMap((heading) => productColumnOf(heading) ?? [])),
    lookups: await readLookups(acting),
    emptyClears: importSettingsSchema.parse(found.settings).emptyClears ?? false,
  };
  let read = 0;
  let place: Place = { name: "" };
  for await (const batch of batchesOf(rows)) {
    read += batch.rows.length;
    if (read > maxRows) throw new ImportFailure("too_many_rows");
    place = await stageRows(db, found.id, batch.rows, reading, place);
    if (!(await change({ position: read }))) return;
  }
  if (read === 0) throw new ImportFailure("empty");
  if (!(await change({ rows: read, position: 0 }))) return;
  if (await planAll(acting, found.id, change)) await change({ state: "CHECKED" });
}

/** False where the import was moved on meanwhile. */
async function planAll(acting: SignedIn, importId: string, change: Change): Promise<boolean> {
  for (;;) {
    const items = await acting.db.importItem.findMany({
      where: { importId, outcome: null },
      orderBy: { id: "asc" },
      take: itemBatch,
      select: itemSelect,
    });
    if (items.length === 0) return true;
    const planned = await planItems(acting, items.map(itemOf));
    const failed = planned.flatMap(({ item, plan }) => (plan.outcome === "FAILED" ? [{ item, plan }] : []));
    await keepErrors(
      acting.db,
      importId,
      failed.flatMap(({ plan }) => plan.faults),
    );
    const count = (outcome: string) => planned.filter(({ plan }) => plan.outcome === outcome).length;
    const goesOn = await change({
      position: { increment: planned.reduce((sum, { item }) => sum + item.rows.length, 0) },
      created: { increment: count("CREATE") },
      updated: { increment: count("UPDATE") },
      unchanged: { increment: count("UNCHANGED") },
      failed: { increment: failed.length },
      ...(failed.length > 0 ? { failedRows: { push: failed.flatMap(({ item }) => rowNumbers(item)) } } : {}),
    });
    if (!goesOn) return false;
  }
}
