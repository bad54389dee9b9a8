import { createMemory } from "@/lib/cache/memory";
import type { Prisma, ProductStatus } from "@/lib/generated/prisma/client";
import type { Context, SignedIn } from "../context";
import { type Order, type Page, type PageRequest, slice } from "../page";
import { managedBy, visibleTo } from "./product-access";
import { findRows } from "./product-rows";
import {
  type ProductRow,
  type ProductRowSelect,
  productRowSelect,
  productStockSelect,
} from "./product-select";
import { contains, escapeLike, type SearchField } from "./search";

export type ProductSort = "created" | "price" | "views";

export type ProductFilter = {
  text?: { query: string; fields: readonly SearchField[] };
  /** A first-level category includes its children. */
  categoryId?: number;
  tagId?: number;
  statuses?: readonly ProductStatus[];
  minPriceMinor?: number;
  maxPriceMinor?: number;
  minConditionLevel?: number;
  /** Start of the concatenated place: `广东省深圳市`. */
  locationPrefix?: string;
  sellerId?: number;
  shopId?: number;
};

export type ListProducts = { filter: ProductFilter; sort?: ProductSort; order?: Order; page: PageRequest };

const sortColumns = {
  created: "createdAt",
  price: "priceMinor",
  views: "viewCount",
} as const satisfies Record<ProductSort, keyof Prisma.ProductOrderByWithRelationInput>;

/** Products that anyone may see, ONLINE ones unless statuses are named. 3 queries, whatever the size. */
export function listProducts(context: Context, { filter, ...rest }: ListProducts): Promise<Page<ProductRow>> {
  const where = { AND: [visibleTo(context.actor), matching(onlineUnlessNamed(filter))] };
  return queryPage(context, where, rest);
}

/** Products that the caller manages, in every status unless some are named. */
export function listManagedProducts(
  context: SignedIn,
  { filter, ...rest }: ListProducts,
): Promise<Page<ProductRow>> {
  return queryPage(context, managed(context, filter), rest);
}

/** The same, each with all of its SKUs in their order instead of the default one; no query more. */
export function listManagedStock(
  context: SignedIn,
  { filter, ...rest }: ListProducts,
): Promise<Page<ProductRow>> {
  return queryPage(context, managed(context, filter), rest, productStockSelect);
}

function managed({ actor }: SignedIn, filter: ProductFilter): Prisma.ProductWhereInput {
  return { archivedAt: null, AND: [managedBy(actor), matching(filter)] };
}

/** How many products a filter finds, by the same rules as `listProducts`. */
export function countProducts(context: Context, filter: ProductFilter): Promise<number> {
  return countMatching(context, { AND: [visibleTo(context.actor), matching(onlineUnlessNamed(filter))] });
}

function onlineUnlessNamed(filter: ProductFilter): ProductFilter {
  return filter.statuses ? filter : { ...filter, statuses: ["ONLINE"] };
}

function matching(filter: ProductFilter): Prisma.ProductWhereInput {
  const { text, categoryId, tagId, statuses, minPriceMinor, maxPriceMinor, locationPrefix } = filter;
  return {
    ...(text && contains(text.query, text.fields)),
    category: categoryId ? { OR: [{ id: categoryId }, { parentId: categoryId }] } : undefined,
    tags: tagId ? { some: { tagId } } : undefined,
    status: statuses && (statuses.length === 1 ? statuses[0] : { in: [...statuses] }),
    priceMinor: { gte: minPriceMinor, lte: maxPriceMinor },
    conditionLevel: { gte: filter.minConditionLevel },
    location: locationPrefix ? { fullName: { startsWith: escapeLike(locationPrefix) } } : undefined,
    sellerId: filter.sellerId,
    shopId: filter.shopId,
  };
}

/** Counting passes every match, so a total is kept until a product changes. */
const totals = createMemory<number>({ maxSize: 4 * 1024 * 1024, sizeOf: () => 8, ttl: 60_000 });

async function countMatching({ db, expiring }: Context, where: Prisma.ProductWhereInput): Promise<number> {
  const count = () => db.product.count({ where });
  const key = JSON.stringify(where);
  return expiring ? count() : (totals.find(key) ?? totals.compute(key, ["products"], count));
}

async function queryPage(
  context: Context,
  where: Prisma.ProductWhereInput,
  { sort = "created", order = "desc", page }: Omit<ListProducts, "filter">,
  select: ProductRowSelect = productRowSelect,
): Promise<Page<ProductRow>> {
  const { db } = context;
  // Ids first: the relations are then joined to the rows of one page, not to all that the sort passes.
  const [ids, total] = await Promise.all([
    db.product.findMany({
      where,
      orderBy: [{ [sortColumns[sort]]: order }, { id: order }],
      ...slice(page),
      select: { id: true },
    }),
    countMatching(context, where),
  ]);
  return {
    items: await findRows(
      context,
      ids.map(({ id }) => id),
      select,
    ),
    total,
    ...page,
  };
}
