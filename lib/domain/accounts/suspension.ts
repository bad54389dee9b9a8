import type { Prisma } from "@/lib/generated/prisma/client";
import { DomainError } from "../errors";

/** As much of an account as tells whether it is suspended. */
export type Suspendable = {
  suspendedAt: Date | null;
  suspendedUntil: Date | null;
  suspendedFor: string | null;
};

/** Accounts that may sign in, as a filter. */
export const admitted = (now: Date) =>
  ({ OR: [{ suspendedAt: null }, { suspendedUntil: { lte: now } }] }) satisfies Prisma.UserWhereInput;

/** Suspended accounts, as a filter. */
export const suspended = (now: Date) =>
  ({
    suspendedAt: { not: null },
    OR: [{ suspendedUntil: null }, { suspendedUntil: { gt: now } }],
  }) satisfies Prisma.UserWhereInput;

export const isSuspended = ({ suspendedAt, suspendedUntil }: Suspendable, now: Date) =>
  suspendedAt !== null && (suspendedUntil === null || suspendedUntil > now);

/** The day in Shanghai, as every language reads it. */
const dayOf = (date: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(date);

/** Throws `account.suspended`, which says why and until which day, for an account that is. */
export function requireNotSuspended(account: Suspendable, now: Date): void {
  if (!isSuspended(account, now)) return;
  const { suspendedUntil, suspendedFor } = account;
  const values = { until: suspendedUntil ? dayOf(suspendedUntil) : "none", reason: suspendedFor ?? "" };
  throw new DomainError("account.suspended", { values });
}
