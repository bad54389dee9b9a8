import { env } from "@/lib/env";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { sweepExpired } from "./sweep-expired";

/**
 * How many attempts a window admits. Where a success forgives its attempt only failures add up, so an office
 * behind one address can sign in all day.
 */
export const limits = {
  "login:pair": { most: 10, seconds: 900 },
  "login:address": { most: 300, seconds: 900 },
  "login:account": { most: 100, seconds: 900 },
  "password:account": { most: 10, seconds: 900 },
  "register:address": { most: 300, seconds: 3600 },
  "denied:account": { most: 20, seconds: 3600 },
} as const satisfies Record<string, { most: number; seconds: number }>;

export type Attempt = { limit: keyof typeof limits; subject: string };

const keyOf = ({ limit, subject }: Attempt) => `${limit}:${subject}`;

/**
 * Counts attempts before they are made, so that a burst cannot overtake the count. Throws `auth.rate_limited` with
 * `retryAfter` at the first that is over; those after it stay uncounted, so hammering from one blocked address does
 * not use up the account's own limit. Call it outside transactions: it must survive their rollback.
 */
export async function countAttempts(context: Context, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) await countAttempt(context, attempt);
  await sweepExpired(context);
}

async function countAttempt({ db, clock }: Context, attempt: Attempt): Promise<void> {
  const { most, seconds } = limits[attempt.limit];
  const now = clock();
  const at = now.toISOString();
  const resetAt = new Date(now.getTime() + seconds * 1000).toISOString();
  const [window] = await db.$queryRaw<{ count: number; left: number }[]>`
    INSERT INTO rate_windows AS w (key, count, reset_at)
    VALUES (${keyOf(attempt)}, 1, ${resetAt}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN w.reset_at <= ${at}::timestamptz THEN 1 ELSE w.count + 1 END,
      reset_at = CASE WHEN w.reset_at <= ${at}::timestamptz THEN excluded.reset_at ELSE w.reset_at END
    RETURNING count, extract(epoch FROM reset_at - ${at}::timestamptz)::float8 AS "left"`;
  if (window && window.count > Math.max(1, most * env.RATE_LIMIT_FACTOR)) {
    throw new DomainError("auth.rate_limited", { retryAfter: Math.max(1, Math.ceil(window.left)) });
  }
}

/** Takes a successful attempt back from the counts. */
export async function refundAttempts({ db }: Context, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) {
    const where = { key: keyOf(attempt), count: { gt: 0 } };
    await db.rateWindow.updateMany({ where, data: { count: { decrement: 1 } } });
  }
}

/** Starts a count afresh. */
export async function clearAttempts({ db }: Context, attempt: Attempt): Promise<void> {
  await db.rateWindow.deleteMany({ where: { key: keyOf(attempt) } });
}
