import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { grantsFor } from "../permissions";

/**
 * A part of what someone manages. An index has the products of a `large` one in a list's order; the others have few, which
 * are sorted.
 */
export type ManagedBranch = { where: Prisma.Sql; large: boolean };

/** Seller and shop as one value, which an index has: 0 for no shop. */
const whom = Prisma.sql`((p.seller_id::bigint << 32) | coalesce(p.shop_id, 0))`;
const whomIs = (sellerId: number, shopId: number) =>
  Prisma.sql`((${sellerId}::bigint << 32) | ${shopId}::int)`;

/**
 * `productsSqlFor(actor, "product.edit")` of products that are not deleted, in parts that no product is in twice: a
 * condition with OR finds no index that has its order.
 */
export function managedBranches({ actor }: SignedIn): ManagedBranch[] {
  const { everyRow, by } = grantsFor(actor, "product.edit");
  const kept = Prisma.sql`p.archived_at IS NULL`;
  const large = (where: Prisma.Sql) => ({ where, large: true });
  const small = (where: Prisma.Sql) => ({ where, large: false });
  if (everyRow) return [large(kept)];
  if (!by.includes("owner")) return [small(Prisma.sql`false`)];
  const { id, shopId } = actor;
  const own = Prisma.sql`${kept} AND p.seller_id = ${id}`;
  if (shopId === null) return [large(own)];
  return [
    large(Prisma.sql`${kept} AND p.shop_id = ${shopId}`),
    // From before there was a shop, and in shops that the seller has left.
    small(Prisma.sql`${kept} AND ${whom} >= ${whomIs(id, 0)} AND ${whom} < ${whomIs(id, shopId)}`),
    small(Prisma.sql`${kept} AND ${whom} > ${whomIs(id, shopId)} AND ${whom} < ${whomIs(id + 1, 0)}`),
  ];
}
