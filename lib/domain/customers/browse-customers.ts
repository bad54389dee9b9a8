import type { SignedIn } from "../context";
import type { IdRequest } from "../id-page";
import { type SummedCustomer, sumCustomers } from "./customer-sums";
import { findCustomerIds } from "./find-customer-ids";

export type CustomerPage = { items: SummedCustomer[]; next: number | null; previous: number | null };

export type BrowseCustomers = {
  /** A part of a name, a telephone number or an e-mail address. */
  text?: string | undefined;
  page: IdRequest;
};

/**
 * The caller's customers, the newest account first, each with what it has sent. Two queries whose work has a bound: a
 * page may be empty and have a `next` all the same, where a common text was looked for in vain so far.
 */
export async function browseCustomers(context: SignedIn, query: BrowseCustomers): Promise<CustomerPage> {
  const { ids, ...places } = await findCustomerIds(context, query);
  return { items: await sumCustomers(context, ids), ...places };
}
