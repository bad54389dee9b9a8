import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { runsLowSql } from "./low-stock";
import { conditionsOf, type ProductFilter } from "./product-filter";
import { contains } from "./search";

/** What the seller's table can be narrowed to. Days are `2026-05-01` in the shop's zone, both included. */
export type ManagedFilter = ProductFilter & {
  /** Pieces of all SKUs together. */
  minStock?: number | undefined;
  maxStock?: number | undefined;
  /** For sale, with as few pieces as its threshold or fewer. */
  runsLow?: boolean | undefined;
  hasPicture?: boolean | undefined;
  /** Published by the caller, or into the caller's shop by whomever. */
  whose?: "own" | "shop" | undefined;
  createdFrom?: string | undefined;
  createdTo?: string | undefined;
  updatedFrom?: string | undefined;
  updatedTo?: string | undefined;
};

/** The conditions on `p`, a row of `products`, that a filter makes; its text is not among them. */
export async function managedConditions(context: SignedIn, filter: ManagedFilter): Promise<Prisma.Sql[]> {
  const { minStock, maxStock, runsLow, hasPicture, whose } = filter;
  const { id, shopId } = context.actor;
  const picture = Prisma.sql`EXISTS (SELECT 1 FROM product_images i WHERE i.product_id = p.id)`;
  return [
    ...(await conditionsOf(context, filter)),
    ...(minStock === undefined ? [] : [Prisma.sql`p.stock_total >= ${minStock}`]),
    ...(maxStock === undefined ? [] : [Prisma.sql`p.stock_total <= ${maxStock}`]),
    ...(runsLow ? [runsLowSql(context)] : []),
    ...(hasPicture === undefined ? [] : [hasPicture ? picture : Prisma.sql`NOT ${picture}`]),
    ...(whose === "own" ? [Prisma.sql`p.seller_id = ${id}`] : []),
    ...(whose === "shop" ? [Prisma.sql`p.shop_id = ${shopId}`] : []),
    ...within(Prisma.sql`p.created_at`, filter.createdFrom, filter.createdTo),
    ...within(Prisma.sql`p.updated_at`, filter.updatedFrom, filter.updatedTo),
  ];
}

function within(column: Prisma.Sql, from: string | undefined, to: string | undefined): Prisma.Sql[] {
  const midnight = (day: string, later: number) =>
    Prisma.sql`((${day}::date + ${later}::int)::timestamp AT TIME ZONE ${env.APP_TIMEZONE})`;
  return [
    ...(from ? [Prisma.sql`${column} >= ${midnight(from, 0)}`] : []),
    ...(to ? [Prisma.sql`${column} < ${midnight(to, 1)}`] : []),
  ];
}

/** The same with its text, looked for in each product that the other conditions leave. */
export async function allManagedConditions(context: SignedIn, filter: ManagedFilter): Promise<Prisma.Sql[]> {
  const conditions = await managedConditions(context, filter);
  if (!filter.text) return conditions;
  const found = contains(filter.text);
  return [
    ...conditions,
    Prisma.sql`EXISTS (SELECT 1 FROM product_search s WHERE s.product_id = p.id AND ${found})`,
  ];
}
