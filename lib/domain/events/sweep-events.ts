import type { Context } from "../context";
import { deleteInBatches } from "../delete-in-batches";

const keptDays = 30;

/** Deletes events that are older than a month: readers follow closely or begin anew. */
export async function sweepEvents({ db, clock }: Context): Promise<void> {
  const before = new Date(clock().getTime() - keptDays * 86_400_000).toISOString();
  await deleteInBatches(
    (batch) => db.$executeRaw`
      DELETE FROM events WHERE id IN (
        SELECT id FROM events WHERE at < ${before}::timestamptz ORDER BY at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`,
  );
}
