import { Prisma, type ProductStatus } from "@/lib/generated/prisma/client";
import { findBranch } from "../categories/find-branch";
import type { Context } from "../context";
import type { Order } from "../page";
import { findTag } from "../tags/current-tags";
import { withoutDoubledCity } from "./parse-location";
import { escapeLike, type TextQuery } from "./search";

export type ProductSort = "created" | "price" | "views";

export type ProductFilter = {
  text?: TextQuery;
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

const sortColumns = {
  created: Prisma.sql`p.created_at`,
  price: Prisma.sql`p.price_minor`,
  views: Prisma.sql`p.view_count`,
} as const satisfies Record<ProductSort, Prisma.Sql>;

const directions = { asc: Prisma.sql`ASC`, desc: Prisma.sql`DESC` } as const satisfies Record<
  Order,
  Prisma.Sql
>;

/** The column of `p` that a list is sorted by, and its direction. */
export function sorting(sort: ProductSort, order: Order) {
  return { column: sortColumns[sort], direction: directions[order] };
}

/**
 * The conditions on `p`, a row of `products`, that a filter makes; its text is not among them. A list of values is one
 * parameter whatever its length, so that the statements stay few.
 */
export async function conditionsOf(context: Context, filter: ProductFilter): Promise<Prisma.Sql[]> {
  const { categoryId, tagId, statuses, locationPrefix } = filter;
  return [
    ...atLeast(filter),
    ...(statuses ? [oneOf(Prisma.sql`p.status`, statuses, Prisma.sql`"ProductStatus"`)] : []),
    ...(categoryId
      ? [oneOf(Prisma.sql`p.category_id`, await findBranch(context, categoryId), Prisma.sql`int`)]
      : []),
    ...(tagId
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM product_tags t WHERE t.product_id = p.id AND t.tag_id = ${await findTag(context, tagId)})`,
        ]
      : []),
    ...(locationPrefix
      ? [
          Prisma.sql`p.location_id = ANY(ARRAY(
            SELECT id FROM locations WHERE full_name LIKE ${`${escapeLike(withoutDoubledCity(locationPrefix))}%`}))`,
        ]
      : []),
    ...(filter.sellerId ? [Prisma.sql`p.seller_id = ${filter.sellerId}`] : []),
    ...(filter.shopId ? [Prisma.sql`p.shop_id = ${filter.shopId}`] : []),
  ];
}

function atLeast({ minPriceMinor, maxPriceMinor, minConditionLevel }: ProductFilter): Prisma.Sql[] {
  return [
    ...(minPriceMinor === undefined ? [] : [Prisma.sql`p.price_minor >= ${minPriceMinor}`]),
    ...(maxPriceMinor === undefined ? [] : [Prisma.sql`p.price_minor <= ${maxPriceMinor}`]),
    ...(minConditionLevel === undefined ? [] : [Prisma.sql`p.condition_level >= ${minConditionLevel}`]),
  ];
}

/** A single value is compared as such: only then can an index that begins with the column also give the order. */
function oneOf(column: Prisma.Sql, values: readonly (string | number)[], type: Prisma.Sql): Prisma.Sql {
  const [first] = values;
  return values.length === 1
    ? Prisma.sql`${column} = ${first}::${type}`
    : Prisma.sql`${column} = ANY(${values}::${type}[])`;
}
