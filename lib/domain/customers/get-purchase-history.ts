import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Intent, intentSelect, newestFirst } from "../intents/intent-select";
import { managedIntents } from "../intents/managed-intents";
import { type Customer, customerSelect, customersOf } from "./customer-select";

/** The document pages nothing here, so this bounds the answer. */
const longestHistory = 1000;

export type PurchaseHistory = { customer: Customer; intents: Intent[] };

/**
 * One customer and the newest thousand of its intents to the caller (`004 §19`). Throws `account.not_found` for
 * anyone who has submitted none to this seller, whether or not the account exists.
 */
export async function getPurchaseHistory(
  context: SignedIn,
  { customerId }: { customerId: number },
): Promise<PurchaseHistory> {
  const { actor, db } = context;
  const [customer, intents] = await Promise.all([
    db.user.findFirst({ where: { AND: [{ id: customerId }, customersOf(actor)] }, select: customerSelect }),
    db.purchaseIntent.findMany({
      where: { AND: [{ customerId }, managedIntents(actor)] },
      select: intentSelect,
      orderBy: [...newestFirst],
      take: longestHistory,
    }),
  ]);
  if (!customer) throw new DomainError("account.not_found");
  return { customer, intents };
}
