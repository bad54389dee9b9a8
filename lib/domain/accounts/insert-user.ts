import type { Prisma } from "@/lib/generated/prisma/client";
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
  return db.user.create({ data, select: userSelect }).catch((error: unknown) =>
    onUnique(error, {
      users_username_key: "account.username_taken",
      users_email_key: "account.email_taken",
    }),
  );
}
