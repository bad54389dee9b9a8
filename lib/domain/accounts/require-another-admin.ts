import type { Context } from "../context";
import { DomainError } from "../errors";

/**
 * Throws `account.last_admin` unless somebody else than this account is an admin who can sign in. All of them stay locked
 * until the transaction ends, so that two who remove each other do not both succeed.
 */
export async function requireAnotherAdmin({ db, clock }: Context, id: number): Promise<void> {
  const now = clock().toISOString();
  const admins = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM users
    WHERE role = 'ADMIN' AND (suspended_at IS NULL OR suspended_until <= ${now}::timestamptz)
    ORDER BY id FOR UPDATE`;
  if (!admins.some((admin) => admin.id !== id)) throw new DomainError("account.last_admin");
}
