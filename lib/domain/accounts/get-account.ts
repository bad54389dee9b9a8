import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type UserRow, userSelect } from "./user-select";

/** The caller's own account (`001 账户基本信息`). Throws `account.not_found`. */
export async function getAccount({ db, actor }: SignedIn): Promise<UserRow> {
  const user = await db.user.findUnique({ where: { id: actor.id }, select: userSelect });
  if (!user) throw new DomainError("account.not_found");
  return user;
}
