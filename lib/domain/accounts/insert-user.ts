import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { onUnique } from "../unique";
import { type UserRow, userSelect } from "./user-select";

/** Throws `account.username_taken` or `account.email_taken`, whatever the case of the letters. */
export function insertUser({ db }: Context, data: Prisma.UserUncheckedCreateInput): Promise<UserRow> {
  return db.user.create({ data, select: userSelect }).catch((error: unknown) =>
    onUnique(error, {
      users_username_key: "account.username_taken",
      users_email_key: "account.email_taken",
    }),
  );
}
