import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { type SummedCustomer, sumCustomers } from "./customer-sums";
import { findCustomerIds } from "./find-customer-ids";
import { maskAddress, maskEmail, maskName, maskPhone } from "./mask";

const batch = 200;

export type ExportCustomers = { text?: string | undefined; unmasked: boolean };

/**
 * Every customer that a search finds, read while it is asked for. Names and contact are masked unless asked for
 * otherwise, and that is kept in the audit log before the first row is given.
 */
export async function exportCustomers(
  context: SignedIn,
  { text, unmasked }: ExportCustomers,
): Promise<AsyncGenerator<SummedCustomer>> {
  const { id, shopId } = context.actor;
  if (unmasked)
    await inTransaction(context, async (tx) =>
      recordAudit(tx, { act: "customers.exported", id: shopId ?? id, shopId }),
    );
  async function* all(): AsyncGenerator<SummedCustomer> {
    for (let after: number | undefined; ; ) {
      const { ids, next } = await findCustomerIds(context, { text, page: { size: batch, after } });
      for (const customer of await sumCustomers(context, ids)) yield unmasked ? customer : masked(customer);
      if (next === null) return;
      after = next;
    }
  }
  return all();
}

const of = (mask: (text: string) => string, text: string | null) => (text === null ? null : mask(text));

function masked(customer: SummedCustomer): SummedCustomer {
  return {
    ...customer,
    name: of(maskName, customer.name),
    username: of(maskName, customer.username),
    email: of(maskEmail, customer.email),
    phone: of(maskPhone, customer.phone),
    defaultAddress: of(maskAddress, customer.defaultAddress),
  };
}
