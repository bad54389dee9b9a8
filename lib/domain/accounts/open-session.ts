import type { Context } from "../context";
import { encodeToken } from "./token";
import { type UserRow, userSelect } from "./user-select";

export const sessionLifetimeSeconds = 30 * 86_400;

/** A signed-in device: the token, when its session ends, and whose it is. */
export type SignIn = { token: string; expiresAt: Date; sessionId: string; user: UserRow };

/**
 * Opens a session for whoever proved to know the password behind `passwordHash`; null if the account is gone or suspended, or its
 * password has changed since. FOR SHARE waits for a change under way, so that no session slips past the ending
 * of the others.
 */
export async function openSession(
  { db, clock }: Context,
  account: { id: number; passwordHash: string },
  contract: string,
): Promise<SignIn | null> {
  const now = clock();
  const expiresAt = new Date(now.getTime() + sessionLifetimeSeconds * 1000);
  const [session] = await db.$queryRaw<{ id: string }[]>`
    WITH account AS (
      SELECT id FROM users WHERE id = ${account.id} AND password_hash = ${account.passwordHash}
        AND (suspended_at IS NULL OR suspended_until <= ${now.toISOString()}::timestamptz) FOR SHARE
    )
    INSERT INTO sessions (user_id, contract, created_at, expires_at)
    SELECT id, ${contract}, ${now.toISOString()}::timestamptz, ${expiresAt.toISOString()}::timestamptz FROM account
    RETURNING id`;
  const user = session && (await db.user.findUnique({ where: { id: account.id }, select: userSelect }));
  if (!user) return null;
  const { id: userId, role } = user;
  const token = await encodeToken({ userId, role, sessionId: session.id, contract, expiresAt });
  return { token, expiresAt, sessionId: session.id, user };
}
