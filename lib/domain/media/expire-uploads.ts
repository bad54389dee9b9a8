import { mediaStorage } from "@/lib/ports/storage/choose";
import { deleteAbandonedSpools } from "@/lib/ports/storage/spool";
import { type Context, inTransaction } from "../context";
import { allMediaNames } from "./media-names";

type Expired = { id: number; storageKey: string; mimeType: string };

const batchSize = 100;

/** Deletes unused uploads whose time is over. Returns how many; safe to run in many processes, and to be killed. */
export async function expireUploads(context: Context): Promise<number> {
  await settleExpiry(context);
  // No file takes hours to be received or written.
  const before = new Date(context.clock().getTime() - 6 * 3_600_000);
  await Promise.all([mediaStorage().deleteAbandoned(before), deleteAbandonedSpools(before)]);
  let count = 0;
  for (;;) {
    const deleted = await deleteBatch(context);
    count += deleted;
    if (deleted < batchSize) return count;
  }
}

/**
 * Triggers set the expiry with the first and the last use. Only two transactions that end at the same time, each
 * with a use of one upload that the other can't see yet, leave it wrong; here that is put right.
 */
async function settleExpiry({ db, clock }: Context): Promise<void> {
  const now = clock().toISOString();
  await db.$executeRaw`
    UPDATE uploads AS u SET expires_at = NULL
    WHERE expires_at IS NOT NULL AND EXISTS (SELECT FROM media_uses WHERE storage_key = u.storage_key)`;
  await db.$executeRaw`
    UPDATE uploads AS u SET expires_at = ${now}::timestamptz + interval '24 hours'
    WHERE expires_at IS NULL AND NOT EXISTS (SELECT FROM media_uses WHERE storage_key = u.storage_key)`;
}

/**
 * Files before rows: what a crash leaves, the next round finds by its row. The rows stay locked meanwhile, so that a
 * use that appears waits; those that a product is just taking into use are locked by it, hence skipped.
 */
function deleteBatch(context: Context): Promise<number> {
  return inTransaction(context, async ({ db, clock }) => {
    const now = clock().toISOString();
    const expired = await db.$queryRaw<Expired[]>`
      SELECT id, storage_key AS "storageKey", mime_type AS "mimeType" FROM uploads AS u
      WHERE expires_at <= ${now}::timestamptz
        AND NOT EXISTS (SELECT FROM media_uses WHERE storage_key = u.storage_key)
      ORDER BY expires_at LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`;
    await mediaStorage().delete(expired.flatMap(allMediaNames));
    await db.upload.deleteMany({ where: { id: { in: expired.map(({ id }) => id) } } });
    return expired.length;
  });
}
