import type { Context } from "../context";

const share = 0.02;
const batch = 500;

/**
 * Now and then removes a batch of expired windows, sessions and devices. One attempt leaves at most three rows, so a fiftieth
 * of them clearing 500 keeps up; locked rows are left to whoever holds them. `chance` is between 0 and 1.
 */
export async function sweepExpired({ db, clock }: Context, chance = Math.random()): Promise<void> {
  if (chance >= share) return;
  const now = clock().toISOString();
  await db.$executeRaw`
    DELETE FROM rate_windows WHERE key IN (
      SELECT key FROM rate_windows WHERE reset_at <= ${now}::timestamptz
      ORDER BY reset_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`;
  await db.$executeRaw`
    DELETE FROM sessions WHERE id IN (
      SELECT id FROM sessions WHERE expires_at <= ${now}::timestamptz
      ORDER BY expires_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`;
  await db.$executeRaw`
    DELETE FROM known_devices WHERE (user_id, fingerprint) IN (
      SELECT user_id, fingerprint FROM known_devices WHERE last_used_at <= ${now}::timestamptz - interval '180 days'
      ORDER BY last_used_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`;
}
