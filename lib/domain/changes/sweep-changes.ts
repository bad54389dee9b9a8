import type { Context } from "../context";
import { deleteInBatches } from "../delete-in-batches";

const day = 86_400_000;
const keptDays = 90;
const stuckHours = 2;

/** Removes change sets that ended 90 days ago, and lets go of those that no worker moves any more. */
export async function sweepChanges({ db, clock }: Context): Promise<void> {
  const now = clock().getTime();
  const stuck = new Date(now - stuckHours * 3_600_000);
  await db.changeSet.updateMany({
    where: { state: { in: ["RUNNING", "UNDOING"] }, updatedAt: { lt: stuck } },
    data: { state: "FAILED", finishedAt: new Date(now) },
  });
  const before = new Date(now - keptDays * day).toISOString();
  await deleteInBatches(
    (limit) => db.$executeRaw`
      DELETE FROM change_rows WHERE id IN (
        SELECT r.id FROM change_rows r JOIN change_sets c ON c.id = r.set_id
        WHERE c.finished_at <= ${before}::timestamptz LIMIT ${limit})`,
  );
  await db.changeSet.deleteMany({ where: { finishedAt: { lte: before } } });
}
