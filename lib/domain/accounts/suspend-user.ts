import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { requireAnotherAdmin } from "./require-another-admin";

export type SuspendUser = {
  id: number;
  /** What the owner of the account is told. */
  reason: string;
  /** When it ends by itself; an admin ends it if absent. */
  until?: Date | undefined;
};

/**
 * Keeps an account from signing in, and ends its sessions; said again, it changes reason and end. Throws
 * `auth.wrong_role`, `account.not_found`, `account.is_self`, `account.last_admin`, `period.over`.
 */
export async function suspendUser(context: SignedIn, { id, reason, until }: SuspendUser): Promise<void> {
  requirePermission(context, "user.manage");
  if (id === context.actor.id) throw new DomainError("account.is_self");
  if (until && until <= context.clock()) throw new DomainError("period.over");
  await inTransaction(context, async (tx) => {
    const { db, clock } = tx;
    const user = await db.user.findUnique({ where: { id }, select: { role: true } });
    if (!user) throw new DomainError("account.not_found");
    if (user.role === "ADMIN") await requireAnotherAdmin(tx, id);
    await db.user.update({
      where: { id },
      data: { suspendedAt: clock(), suspendedUntil: until ?? null, suspendedFor: reason },
      select: { id: true },
    });
    await db.session.deleteMany({ where: { userId: id } });
    recordAudit(tx, { act: "account.suspended", id, after: { indefinite: until === undefined } });
  });
}

/** Lets a suspended account sign in again. Throws `auth.wrong_role`, `account.not_found`. */
export async function unsuspendUser(context: SignedIn, { id }: { id: number }): Promise<void> {
  requirePermission(context, "user.manage");
  await inTransaction(context, async (tx) => {
    const { count } = await tx.db.user.updateMany({
      where: { id, suspendedAt: { not: null } },
      data: { suspendedAt: null, suspendedUntil: null, suspendedFor: null },
    });
    if (count > 0) recordAudit(tx, { act: "account.unsuspended", id });
    else if ((await tx.db.user.count({ where: { id } })) === 0) throw new DomainError("account.not_found");
  });
}
