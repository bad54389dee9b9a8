import { env } from "@/lib/env";
import type { Context } from "../context";
import { DomainError, type ErrorCode } from "../errors";

/** So much weight in so many seconds, counted under a name; `code` is what it throws in place of `auth.rate_limited`. */
export type Limit = { name: string; most: number; seconds: number; code?: ErrorCode };

/**
 * How many attempts a window admits. Where a success forgives its attempt only failures add up, so an office
 * behind one address can sign in all day.
 */
export const limits = {
  "login:pair": { most: 10, seconds: 900 },
  "login:device": { most: 10, seconds: 900 },
  "login:address": { most: 300, seconds: 900 },
  "login:account": { most: 100, seconds: 900 },
  "password:account": { most: 10, seconds: 900 },
  "register:address": { most: 300, seconds: 3600 },
  "location:account": { most: 60, seconds: 3600 },
  "denied:account": { most: 20, seconds: 3600 },
  // In KiB.
  "upload:account": { most: env.MEDIA_DAILY_MB * 1024, seconds: 86_400, code: "media.daily_limit" },
  "upload:address": { most: env.MEDIA_ADDRESS_DAILY_MB * 1024, seconds: 86_400, code: "media.daily_limit" },
} as const satisfies Record<string, Omit<Limit, "name">>;

export type Attempt = {
  limit: keyof typeof limits | Limit;
  subject: string;
  /** What the attempt counts for, such as its bytes; 1 unless said. */
  weight?: number;
};

const limitOf = ({ limit }: Attempt): Limit =>
  typeof limit === "string" ? { name: limit, ...limits[limit] } : limit;

const keyOf = (attempt: Attempt) => `${limitOf(attempt).name}:${attempt.subject}`;

/**
 * Counts attempts before they are made, so that a burst cannot overtake the count. Throws the limit's code,
 * `auth.rate_limited` unless it says another, with `retryAfter` at the first that is over; those after it stay uncounted, so hammering from one blocked address does
 * not use up the account's own limit. Call it outside transactions: it must survive their rollback.
 */
export async function countAttempts(context: Context, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) await countAttempt(context, attempt);
}

async function countAttempt({ db, clock }: Context, attempt: Attempt): Promise<void> {
  const { most, seconds, code = "auth.rate_limited" } = limitOf(attempt);
  const weight = Math.ceil(attempt.weight ?? 1);
  const now = clock();
  const at = now.toISOString();
  const resetAt = new Date(now.getTime() + seconds * 1000).toISOString();
  const [window] = await db.$queryRaw<{ count: number; left: number }[]>`
    INSERT INTO rate_windows AS w (key, count, reset_at)
    VALUES (${keyOf(attempt)}, ${weight}::bigint, ${resetAt}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN w.reset_at <= ${at}::timestamptz THEN excluded.count ELSE w.count + excluded.count END,
      reset_at = CASE WHEN w.reset_at <= ${at}::timestamptz THEN excluded.reset_at ELSE w.reset_at END
    RETURNING count::float8 AS count, extract(epoch FROM reset_at - ${at}::timestamptz)::float8 AS "left"`;
  if (window && window.count > Math.max(1, most * env.RATE_LIMIT_FACTOR)) {
    throw new DomainError(code, { retryAfter: Math.max(1, Math.ceil(window.left)) });
  }
}

/** Takes a successful attempt back from the counts. */
export async function refundAttempts({ db }: Context, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) {
    const weight = Math.ceil(attempt.weight ?? 1);
    const where = { key: keyOf(attempt), count: { gte: weight } };
    await db.rateWindow.updateMany({ where, data: { count: { decrement: weight } } });
  }
}

/** Starts a count afresh. */
export async function clearAttempts({ db }: Context, attempt: Attempt): Promise<void> {
  await db.rateWindow.deleteMany({ where: { key: keyOf(attempt) } });
}
