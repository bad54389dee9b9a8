import type { IntentStatus, ProductStatus } from "@/lib/generated/prisma/enums";
import { managedProducts } from "../catalog/product-access";
import type { SignedIn } from "../context";

type ProductRow = { status: ProductStatus; count: number };
type IntentRow = { status: IntentStatus; count: number; amount: number };

const noProducts: Record<ProductStatus, number> = { ONLINE: 0, FROZEN: 0, SOLD: 0, OUT_OF_STOCK: 0 };
const noIntents: Record<IntentStatus, number> = {
  PENDING: 0,
  SUCCESS: 0,
  FAILED: 0,
  CANCELLED: 0,
  RECEIVED: 0,
};

/** Products and intents by status, what was earned in minor units, and how many different customers there are. */
export async function statsByStatus({ actor, db }: SignedIn) {
  const managed = managedProducts(actor);
  const [products, intents, [people]] = await Promise.all([
    db.$queryRaw<ProductRow[]>`
      SELECT p.status::text AS status, count(*)::float8 AS count
      FROM products p WHERE ${managed} AND p.archived_at IS NULL GROUP BY p.status`,
    db.$queryRaw<IntentRow[]>`
      SELECT i.status::text AS status, count(*)::float8 AS count,
        sum(i.unit_price_minor::bigint * i.quantity)::float8 AS amount
      FROM purchase_intents i JOIN products p ON p.id = i.product_id WHERE ${managed} GROUP BY i.status`,
    db.$queryRaw<{ count: number }[]>`
      SELECT count(DISTINCT i.customer_id)::float8 AS count
      FROM purchase_intents i JOIN products p ON p.id = i.product_id WHERE ${managed}`,
  ]);
  const earned = intents.filter(({ status }) => status === "SUCCESS" || status === "RECEIVED");
  return {
    products: counted(noProducts, products),
    intents: counted(noIntents, intents),
    revenueMinor: earned.reduce((sum, { amount }) => sum + amount, 0),
    customers: people?.count ?? 0,
  };
}

function counted<S extends string>(
  none: Record<S, number>,
  rows: { status: S; count: number }[],
): Record<S, number> {
  const counts = { ...none };
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}
