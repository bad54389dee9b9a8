import type { Context } from "../context";
import { deleteInBatches } from "../delete-in-batches";
import { deleteExpiredKeys } from "../idempotency/run-once";

/** Deletes expired windows, sessions, devices and idempotency keys. Rows that are locked are left to whoever holds them. */
export async function sweepExpired({ db, clock }: Context): Promise<void> {
  const now = clock().toISOString();
  await deleteInBatches(
    (batch) => db.$executeRaw`
      DELETE FROM rate_windows WHERE key IN (
        SELECT key FROM rate_windows WHERE reset_at <= ${now}::timestamptz
        ORDER BY reset_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`,
  );
  await deleteInBatches(
    (batch) => db.$executeRaw`
      DELETE FROM sessions WHERE id IN (
        SELECT id FROM sessions WHERE expires_at <= ${now}::timestamptz
        ORDER BY expires_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`,
  );
  await deleteInBatches(
    (batch) => db.$executeRaw`
      DELETE FROM known_devices WHERE (user_id, fingerprint) IN (
        SELECT user_id, fingerprint FROM known_devices
        WHERE last_used_at <= ${now}::timestamptz - interval '180 days'
        ORDER BY last_used_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`,
  );
  await deleteInBatches((batch) => deleteExpiredKeys({ db }, clock(), batch));
}
