import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { type UserRow, userSelect } from "./user-select";

export type AccountChange = {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  defaultAddress?: string | null | undefined;
};

/** Changes what is given of the caller's account; null clears. Throws `account.not_found`. */
export function updateAccount(context: SignedIn, change: AccountChange): Promise<UserRow> {
  const { name, phone, defaultAddress } = change;
  return inTransaction(context, async (tx) => {
    const [user] = await tx.db.user.updateManyAndReturn({
      where: { id: tx.actor.id },
      data: { name, phone, defaultAddress },
      select: userSelect,
    });
    if (!user) throw new DomainError("account.not_found");
    // Lists, shops and product pages name the seller.
    if (name !== undefined && user.role === "SELLER") expire(tx, "products", "shops");
    return user;
  });
}
