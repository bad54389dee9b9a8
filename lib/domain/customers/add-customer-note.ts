import { inTransaction, type SignedIn } from "../context";
import { isCustomerSql } from "./find-customer-ids";
import { requireCustomer } from "./get-customer";

type Note = { customerId: number; text: string };

/**
 * Keeps a note of a customer for the caller and whoever manages its shop. Throws `account.not_found` for anyone who has
 * sent the caller nothing.
 */
export function addCustomerNote(context: SignedIn, { customerId, text }: Note): Promise<{ id: number }> {
  return inTransaction(context, async (tx) => {
    await requireCustomer(tx, isCustomerSql(tx.actor, "customer.note"), customerId);
    const { id: authorId, shopId } = tx.actor;
    const data = { customerId, authorId, shopId, text, createdAt: tx.clock() };
    return tx.db.customerNote.create({ data, select: { id: true } });
  });
}
