import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type UserRow, userSelect } from "./user-select";

export type AccountChange = {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  defaultAddress?: string | null | undefined;
};

/** Changes what is given of the caller's account; null clears. Throws `account.not_found`. */
export async function updateAccount({ db, actor }: SignedIn, change: AccountChange): Promise<UserRow> {
  const { name, phone, defaultAddress } = change;
  const [user] = await db.user.updateManyAndReturn({
    where: { id: actor.id },
    data: { name, phone, defaultAddress },
    select: userSelect,
  });
  if (!user) throw new DomainError("account.not_found");
  return user;
}
