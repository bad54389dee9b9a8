import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { newestFirst } from "../intents/intent-select";
import { managedIntents } from "../intents/managed-intents";
import { type Page, type PageRequest, slice } from "../page";
import { type Customer, customerSelect, customersOf } from "./customer-select";

const purchaseSelect = {
  id: true,
  productId: true,
  quantity: true,
  unitPriceMinor: true,
  status: true,
  createdAt: true,
} as const satisfies Prisma.PurchaseIntentSelect;

type Purchase = Prisma.PurchaseIntentGetPayload<{ select: typeof purchaseSelect }>;

export type CustomerWithPurchases = Customer & { recentPurchases?: Purchase[] };

/** How many of a customer's latest purchases stand in the list. */
const recentCount = 5;

type Query = { page: PageRequest; recent?: boolean | undefined };

/**
 * The caller's customers, the newest account first, each with the last five intents to the caller unless
 * `recent` is false (`004 §15`); two queries whatever the size.
 */
export async function listCustomers(
  context: SignedIn,
  { page, recent = true }: Query,
): Promise<Page<CustomerWithPurchases>> {
  const { actor, db } = context;
  const where = customersOf(actor);
  const intents = {
    where: managedIntents(actor),
    select: purchaseSelect,
    orderBy: [...newestFirst],
    take: recentCount,
  };
  const list = { where, orderBy: { id: "desc" }, ...slice(page) } as const;
  const [items, total] = await Promise.all([
    recent
      ? db.user
          .findMany({ ...list, select: { ...customerSelect, intents } })
          .then((users) => users.map(({ intents, ...user }) => ({ ...user, recentPurchases: intents })))
      : db.user.findMany({ ...list, select: customerSelect }),
    db.user.count({ where }),
  ]);
  return { items, total, ...page };
}
