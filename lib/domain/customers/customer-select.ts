import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../context";
import { managedIntents } from "../intents/managed-intents";
import { grantsFor } from "../permissions";

export const customerSelect = {
  id: true,
  username: true,
  email: true,
  name: true,
  phone: true,
  defaultAddress: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.UserSelect;

export type Customer = Prisma.UserGetPayload<{ select: typeof customerSelect }>;

/**
 * Whose data the caller may read: for a seller the people who submitted an intent on a product that it manages, since
 * phone numbers and addresses are nobody else's business; for an admin every customer.
 */
export function customersOf(actor: Actor): Prisma.UserWhereInput {
  return grantsFor(actor, "customer.read").everyRow
    ? { role: "CUSTOMER" }
    : { intents: { some: managedIntents(actor, "customer.read") } };
}
