import type { Context } from "../context";
import { deleteInBatches } from "../delete-in-batches";

const day = 86_400_000;

/** Days after its end in which a file can still be read again; an upload that nobody finished has as long. */
const keptDays = 7;
const stuckHours = 2;

/** Removes files whose import ended a week ago, and lets go of imports that no worker moves any more. */
export async function sweepImports({ db, clock }: Context): Promise<void> {
  const now = clock().getTime();
  const before = new Date(now - keptDays * day);
  await db.import.updateMany({
    where: {
      state: { in: ["CHECKING", "RUNNING"] },
      updatedAt: { lt: new Date(now - stuckHours * 3_600_000) },
    },
    data: { state: "FAILED", error: "stopped", finishedAt: new Date(now) },
  });
  await db.import.updateMany({
    where: { state: { in: ["UPLOADING", "CHECKED"] }, updatedAt: { lt: before } },
    data: { state: "CANCELED", finishedAt: before },
  });
  // They are large: some at a time.
  await db.$executeRaw`
    DELETE FROM import_parts WHERE (import_id, number) IN (
      SELECT p.import_id, p.number FROM import_parts p JOIN imports i ON i.id = p.import_id
      WHERE i.finished_at <= ${before.toISOString()}::timestamptz LIMIT 200)`;
  await deleteInBatches(
    (limit) => db.$executeRaw`
      DELETE FROM import_items WHERE id IN (
        SELECT t.id FROM import_items t JOIN imports i ON i.id = t.import_id
        WHERE i.finished_at <= ${before.toISOString()}::timestamptz LIMIT ${limit})`,
  );
}
