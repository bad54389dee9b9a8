import { recordAudit } from "../audit/record-audit";
import { inTransaction, requirePerson, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Attempt, clearAttempts, countAttempts } from "../limits/limits";
import type { SignIn } from "./open-session";
import { hashPassword, verifyPassword } from "./password";
import { encodeToken } from "./token";
import { userSelect } from "./user-select";

const ownerSelect = { passwordHash: true, username: true, email: true, name: true, phone: true } as const;

export type PasswordChange = {
  oldPassword: string;
  newPassword: string;
  /** The new password once more, where the document asks for it. */
  confirmation?: string;
};

/**
 * Changes the caller's password and ends all its other sessions; the current one goes on, and a fresh token for it is
 * returned (`004 §16`, `001 修改密码`). Throws `account.password_mismatch`, `account.wrong_old_password`,
 * `account.password_length`, `account.password_common`, `auth.rate_limited`, and `auth.required` if the current session has just been ended
 * elsewhere.
 */
export async function changePassword(context: SignedIn, change: PasswordChange): Promise<SignIn> {
  const { id, sessionId, contract } = requirePerson(context);
  const { newPassword, confirmation = newPassword } = change;
  if (confirmation !== newPassword) throw new DomainError("account.password_mismatch");
  const attempt: Attempt = { limit: "password:account", subject: String(id) };
  await countAttempts(context, [attempt]);
  const user = await context.db.user.findUnique({ where: { id }, select: ownerSelect });
  const matches = await verifyPassword(user?.passwordHash, change.oldPassword);
  if (!user || !matches) throw new DomainError("account.wrong_old_password");
  const passwordHash = await hashPassword(newPassword, user);

  const session = await inTransaction(context, async (tx) => {
    const { db } = tx;
    const where = { id, passwordHash: user.passwordHash };
    const { count } = await db.user.updateMany({ where, data: { passwordHash } });
    if (count === 0) throw new DomainError("account.wrong_old_password");
    await db.session.deleteMany({ where: { userId: id, id: { not: sessionId } } });
    const current = await db.session.findUnique({
      where: { id: sessionId, userId: id },
      select: { expiresAt: true, user: { select: userSelect } },
    });
    if (!current) throw new DomainError("auth.required");
    recordAudit(tx, { act: "account.password_changed", id });
    return current;
  });
  await clearAttempts(context, attempt);
  const { expiresAt } = session;
  const token = await encodeToken({ userId: id, role: session.user.role, sessionId, contract, expiresAt });
  return { token, expiresAt, sessionId, user: session.user };
}
