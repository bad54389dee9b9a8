import { randomInt } from "node:crypto";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { Context } from "../context";
import { DomainError } from "../errors";

/** So many at once, counted under a name in all processes together. */
export type Places = { name: string; most: number };

/** A place whose process died is free after that; no request takes as long. */
const leaseMs = 15 * 60_000;
/** Seconds after which a caller who found none may try again. */
const retryAfter = 5;

/**
 * Takes one of a subject's places, and answers how it is given back. Each is a row of `rate_windows` until it is given
 * back or its time is over. Throws `request.too_many_at_once` when all are taken. Call it outside transactions.
 */
export async function takePlace(
  { db, clock }: Context,
  { name, most }: Places,
  subject: string,
): Promise<() => Promise<void>> {
  const prefix = `${name}:${subject}:`;
  const count = Math.max(1, Math.floor(most * env.RATE_LIMIT_FACTOR));
  // What is taken again after its time was over is not given back by whoever had it before.
  const holder = BigInt(randomInt(2 ** 47));
  // Of two that see the same place free one gets it; the other looks again.
  for (let tries = 0; tries <= count; tries += 1) {
    const now = clock();
    const at = now.toISOString();
    const until = new Date(now.getTime() + leaseMs).toISOString();
    const [taken] = await db.$queryRaw<{ key: string }[]>`
      INSERT INTO rate_windows AS w (key, count, reset_at)
      SELECT ${prefix} || place, ${holder}::bigint, ${until}::timestamptz
      FROM generate_series(1, ${count}::int) AS place
      WHERE NOT EXISTS (SELECT FROM rate_windows WHERE key = ${prefix} || place AND reset_at > ${at}::timestamptz)
      ORDER BY random() LIMIT 1
      ON CONFLICT (key) DO UPDATE SET count = excluded.count, reset_at = excluded.reset_at
        WHERE w.reset_at <= ${at}::timestamptz
      RETURNING key`;
    if (taken) return () => giveBack(db, taken.key, holder);
  }
  throw new DomainError("request.too_many_at_once", { retryAfter });
}

/** What was done is done, also where the place can't be given back; then it ends by itself. */
async function giveBack(db: Context["db"], key: string, count: bigint): Promise<void> {
  await db.rateWindow
    .deleteMany({ where: { key, count } })
    .catch((err: unknown) => log.warn({ err, key }, "a place was not given back"));
}
