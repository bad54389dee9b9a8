import { createHash } from "node:crypto";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";

const lifetimeHours = 24;

/** What a caller sent under a key of its own. */
export type Keyed = { operation: string; key: string; sent: unknown };

export type Answered = { status: number; body: string };

/**
 * Runs a write at most once for its key, kept for a day: sent again, it is answered what it was answered first, and
 * nothing else happens. Key and effect are of one transaction, so a crash loses both or none, and a failure forgets the
 * key. Throws `request.key_in_use` while the first is under way and `request.key_reused` for the same key with something
 * else.
 */
export function runOnce<A extends Answered>(
  context: SignedIn,
  keyed: Keyed,
  run: (tx: SignedIn) => Promise<A>,
): Promise<{ first: A } | { replayed: Answered }> {
  return inTransaction(context, async (tx) => {
    const { db } = tx;
    const id = idOf(tx, keyed);
    await lock(tx, JSON.stringify(id));
    const replayed = await findAnswered(tx, keyed);
    if (replayed) return { replayed };
    const first = await run(tx);
    const { status, body } = first;
    const data = { ...id, sentHash: hashOf(keyed), status, body, createdAt: tx.clock() };
    // One whose day is over stands there still.
    await db.idempotencyKey.upsert({
      where: { userId_operation_key: id },
      create: data,
      update: data,
      select: { userId: true },
    });
    return { first };
  });
}

/** What was answered under the key already. Throws `request.key_reused` where something else was sent. */
export async function findAnswered(context: SignedIn, keyed: Keyed): Promise<Answered | null> {
  const where = { userId_operation_key: idOf(context, keyed) };
  const found = await context.db.idempotencyKey.findUnique({ where });
  if (!found || found.createdAt <= expiry(context)) return null;
  if (found.sentHash !== hashOf(keyed)) throw new DomainError("request.key_reused");
  return { status: found.status, body: found.body };
}

const idOf = ({ actor }: SignedIn, { operation, key }: Keyed) => ({ userId: actor.id, operation, key });

const hashOf = ({ sent }: Keyed) =>
  createHash("sha256").update(JSON.stringify(sent, describeFile)).digest("hex");

/** Of two at once the second is told to come again rather than made to wait with a connection in hand. */
async function lock({ db }: SignedIn, name: string): Promise<void> {
  const [lock] = await db.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS taken`;
  if (!lock?.taken) throw new DomainError("request.key_in_use", { retryAfter: 1 });
}

function expiry({ clock }: SignedIn): Date {
  return new Date(clock().getTime() - lifetimeHours * 3_600_000);
}

/** Files count by what is told of them; to read them again would cost as much as to store them. */
function describeFile(_: string, value: unknown): unknown {
  if (!(value instanceof File)) return value;
  const { name, size, type } = value;
  return { name, size, type };
}

/** Deletes a batch of keys that no longer count; returns how many there were. */
export function deleteExpiredKeys({ db }: Pick<SignedIn, "db">, now: Date, batch: number): Promise<number> {
  const before = new Date(now.getTime() - lifetimeHours * 3_600_000).toISOString();
  return db.$executeRaw`
    DELETE FROM idempotency_keys WHERE (user_id, operation, key) IN (
      SELECT user_id, operation, key FROM idempotency_keys WHERE created_at <= ${before}::timestamptz
      ORDER BY created_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)`;
}
