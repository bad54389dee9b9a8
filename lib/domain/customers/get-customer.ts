import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type CustomerNote, listCustomerNotes } from "./customer-notes";
import { type SummedCustomer, sumCustomers } from "./customer-sums";
import { isCustomerSql } from "./find-customer-ids";

export type CustomerDetail = SummedCustomer & { notes: CustomerNote[] };

/**
 * One customer with sums and notes; three queries. Throws `account.not_found` for anyone who has sent the caller nothing,
 * whether or not the account exists.
 */
export async function getCustomer(context: SignedIn, id: number): Promise<CustomerDetail> {
  await requireCustomer(context, isCustomerSql(context.actor), id);
  const [[customer], notes] = await Promise.all([
    sumCustomers(context, [id]),
    listCustomerNotes(context, id),
  ]);
  if (!customer) throw new DomainError("account.not_found");
  return { ...customer, notes };
}

/** Throws `account.not_found` unless the account satisfies the condition on `u`. */
export async function requireCustomer({ db }: SignedIn, condition: Prisma.Sql, id: number): Promise<void> {
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT u.id FROM users u WHERE u.id = ${id} AND ${condition}`;
  if (found.length === 0) throw new DomainError("account.not_found");
}
