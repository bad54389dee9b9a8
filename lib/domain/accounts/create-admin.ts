import { recordAudit } from "../audit/record-audit";
import { type Context, inTransaction } from "../context";
import { insertUser } from "./insert-user";
import { hashPassword } from "./password";
import type { UserRow } from "./user-select";

/**
 * Makes an administrator; only the command `npm run admin:create` and the demo call it, no contract does.
 * Throws `account.username_invalid`, `account.username_taken`, `account.email_taken`, `account.password_length`, `account.password_common`.
 */
export async function createAdmin(
  context: Context,
  { password, ...fields }: { username: string; password: string; email?: string | undefined },
): Promise<UserRow> {
  const row = { ...fields, role: "ADMIN", passwordHash: await hashPassword(password, fields) } as const;
  return inTransaction(context, async (tx) => {
    const admin = await insertUser(tx, row);
    recordAudit(tx, { act: "account.admin_created", id: admin.id, after: { role: admin.role } });
    return admin;
  });
}
