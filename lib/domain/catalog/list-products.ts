import { createMemory } from "@/lib/cache/memory";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Context, SignedIn } from "../context";
import { type Order, type Page, type PageRequest, slice } from "../page";
import { productsSqlFor, visibleProducts } from "./product-access";
import { conditionsOf, type ProductFilter, type ProductSort, sorting } from "./product-filter";
import { findRows } from "./product-rows";
import {
  type ProductRow,
  type ProductRowSelect,
  productRowSelect,
  productStockSelect,
} from "./product-select";
import { type FoundIds, type ProductQuery, searchIds } from "./search-products";

export type ListProducts = { filter: ProductFilter; sort?: ProductSort; order?: Order; page: PageRequest };

/** Products that anyone may see, ONLINE ones unless statuses are named. 3 queries, whatever the size. */
export function listProducts(context: Context, { filter, ...rest }: ListProducts): Promise<Page<ProductRow>> {
  return queryPage(context, visibleProducts(context.actor), { filter: onlineUnlessNamed(filter), ...rest });
}

/** Products that the caller manages, in every status unless some are named. */
export function listManagedProducts(context: SignedIn, input: ListProducts): Promise<Page<ProductRow>> {
  return queryPage(context, productsSqlFor(context.actor, "product.edit"), input);
}

/** The same, each with all of its SKUs in their order instead of the default one; no query more. */
export function listManagedStock(context: SignedIn, input: ListProducts): Promise<Page<ProductRow>> {
  return queryPage(context, productsSqlFor(context.actor, "product.edit"), input, productStockSelect);
}

/** How many products a filter finds, by the same rules as `listProducts`. */
export async function countProducts(context: Context, filter: ProductFilter): Promise<number> {
  const input = { filter: onlineUnlessNamed(filter), page: { number: 1, size: 1 } };
  const query = await queryOf(context, visibleProducts(context.actor), input);
  const { text } = filter;
  return text ? (await searchIds(context, text, query)).total : countMatching(context, query.where);
}

function onlineUnlessNamed(filter: ProductFilter): ProductFilter {
  return filter.statuses ? filter : { ...filter, statuses: ["ONLINE"] };
}

async function queryOf(
  context: Context,
  scope: Prisma.Sql,
  { filter, sort = "created", order = "desc", page }: ListProducts,
): Promise<ProductQuery> {
  const conditions = [Prisma.sql`p.archived_at IS NULL`, scope, ...(await conditionsOf(context, filter))];
  return { where: Prisma.join(conditions, " AND "), sort: sorting(sort, order), page };
}

/** Counting passes every match, so a total is kept until a product changes. */
const totals = createMemory<number>({ name: "totals", sizeOf: () => 16, ttl: 60_000 });

async function countMatching({ db, effects }: Context, where: Prisma.Sql): Promise<number> {
  const count = async () => {
    const [row] = await db.$queryRaw<
      { total: number }[]
    >`SELECT count(*)::int AS total FROM products p WHERE ${where}`;
    return row?.total ?? 0;
  };
  const key = JSON.stringify([where.sql, where.values]);
  return effects ? count() : (totals.find(key) ?? totals.compute(key, ["products"], count));
}

async function findIds(context: Context, { where, sort, page }: ProductQuery): Promise<FoundIds> {
  const { skip, take } = slice(page);
  const [rows, total] = await Promise.all([
    context.db.$queryRaw<{ id: number }[]>`
      SELECT p.id FROM products p WHERE ${where}
      ORDER BY ${sort.column} ${sort.direction}, p.id ${sort.direction} LIMIT ${take} OFFSET ${skip}`,
    countMatching(context, where),
  ]);
  return { ids: rows.map(({ id }) => id), total };
}

/** Ids first: the relations are then joined to the rows of one page, not to all that the sort passes. */
async function queryPage(
  context: Context,
  scope: Prisma.Sql,
  input: ListProducts,
  select: ProductRowSelect = productRowSelect,
): Promise<Page<ProductRow>> {
  const query = await queryOf(context, scope, input);
  const { text } = input.filter;
  const { ids, ...found } = await (text ? searchIds(context, text, query) : findIds(context, query));
  return { items: await findRows(context, ids, select), ...found, ...input.page };
}
