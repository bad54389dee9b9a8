import type { Db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { parseEmail } from "@/lib/text/email";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { onUnique } from "../unique";
import { type UserRow, userSelect } from "./user-select";
import { isUsername } from "./username-rule";

/**
 * Throws `account.username_invalid`, `account.username_taken` or `account.email_taken`; names that look alike are the
 * same, and an address that is somebody's old user name is taken.
 */
export async function insertUser({ db }: Context, data: Prisma.UserUncheckedCreateInput): Promise<UserRow> {
  if (data.username && !isUsername(data.username)) throw new DomainError("account.username_invalid");
  if (data.email && (await isTakenInAscii(db, data.email))) throw new DomainError("account.email_taken");
  return db.user.create({ data, select: userSelect }).catch((error: unknown) =>
    onUnique(error, {
      users_username_key: "account.username_taken",
      users_email_key: "account.email_taken",
    }),
  );
}

/** Accounts from before domains of any script keep theirs in ASCII, where the unique index does not look. */
async function isTakenInAscii(db: Db, email: string): Promise<boolean> {
  const { ascii = email } = parseEmail(email) ?? {};
  if (ascii === email) return false;
  const [row] = await db.$queryRaw<
    { id: number }[]
  >`SELECT id FROM users WHERE lower(email) = lower(${ascii})`;
  return row !== undefined;
}
