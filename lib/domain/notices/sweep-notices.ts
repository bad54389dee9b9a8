import type { Context } from "../context";
import { deleteInBatches } from "../delete-in-batches";
import { mailKeptMs } from "./mail-times";

const day = 86_400_000;
const keptDays = 180;

/** Removes notices and mails with them that are half a year old. */
export async function sweepNotices({ db, clock }: Context): Promise<void> {
  const before = new Date(clock().getTime() - keptDays * day).toISOString();
  await deleteInBatches(
    (limit) => db.$executeRaw`
      DELETE FROM notices WHERE id IN (
        SELECT id FROM notices WHERE created_at <= ${before}::timestamptz ORDER BY created_at LIMIT ${limit})`,
  );
  const mailedBefore = new Date(clock().getTime() - mailKeptMs).toISOString();
  await deleteInBatches(
    (limit) => db.$executeRaw`
      DELETE FROM notice_mails WHERE id IN (
        SELECT id FROM notice_mails WHERE claimed_at <= ${mailedBefore}::timestamptz ORDER BY claimed_at LIMIT ${limit})`,
  );
}
