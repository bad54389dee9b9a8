import { expire } from "@/lib/cache/versions";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type UserRow, userSelect } from "./user-select";

export type AccountChange = {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  defaultAddress?: string | null | undefined;
};

/** Changes what is given of the caller's account; null clears. Throws `account.not_found`. */
export async function updateAccount(context: SignedIn, change: AccountChange): Promise<UserRow> {
  const { db, actor } = context;
  const { name, phone, defaultAddress } = change;
  const [user] = await db.user.updateManyAndReturn({
    where: { id: actor.id },
    data: { name, phone, defaultAddress },
    select: userSelect,
  });
  if (!user) throw new DomainError("account.not_found");
  // Lists, shops and product pages name the seller.
  if (name !== undefined && user.role === "SELLER") context.after(() => expire("products", "shops"));
  return user;
}
