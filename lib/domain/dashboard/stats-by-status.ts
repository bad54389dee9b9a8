import type { IntentStatus, ProductStatus } from "@/lib/generated/prisma/enums";
import { productsSqlFor } from "../catalog/product-access";
import type { SignedIn } from "../context";

const noProducts: Record<ProductStatus, number> = { ONLINE: 0, FROZEN: 0, SOLD: 0, OUT_OF_STOCK: 0 };
const noIntents: Record<IntentStatus, number> = {
  PENDING: 0,
  SUCCESS: 0,
  FAILED: 0,
  CANCELLED: 0,
  RECEIVED: 0,
};

/** How many products the caller manages in each status; an admin's are all. One query. */
export async function countProductsByStatus({ actor, db }: SignedIn): Promise<Record<ProductStatus, number>> {
  const rows = await db.$queryRaw<{ status: ProductStatus; count: number }[]>`
    SELECT p.status::text AS status, count(*)::float8 AS count
    FROM products p WHERE ${productsSqlFor(actor, "product.read_figures")} AND p.archived_at IS NULL GROUP BY p.status`;
  return { ...noProducts, ...Object.fromEntries(rows.map(({ status, count }) => [status, count])) };
}

export type IntentTotals = { counts: Record<IntentStatus, number>; revenueMinor: number };

/** How many intents the caller has received in each status, and what the successful ones amount to. One query. */
export async function totalIntentsByStatus({ actor, db }: SignedIn): Promise<IntentTotals> {
  const rows = await db.$queryRaw<{ status: IntentStatus; count: number; amount: number }[]>`
    SELECT i.status::text AS status, count(*)::float8 AS count,
      sum(i.unit_price_minor::bigint * i.quantity)::float8 AS amount
    FROM purchase_intents i JOIN products p ON p.id = i.product_id
    WHERE ${productsSqlFor(actor, "product.read_figures")} GROUP BY i.status`;
  const earned = rows.filter(({ status }) => status === "SUCCESS" || status === "RECEIVED");
  return {
    counts: { ...noIntents, ...Object.fromEntries(rows.map(({ status, count }) => [status, count])) },
    revenueMinor: earned.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** How many different people have submitted an intent to the caller. One query. */
export async function countIntentCustomers({ actor, db }: SignedIn): Promise<number> {
  const [people] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT i.customer_id)::float8 AS count
    FROM purchase_intents i JOIN products p ON p.id = i.product_id WHERE ${productsSqlFor(actor, "product.read_figures")}`;
  return people?.count ?? 0;
}
