import { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { countUpTo } from "../counted";
import { DomainError } from "../errors";
import { countedProducts } from "./counted-products";

export type Shelf = {
  id: number;
  parentId: number | null;
  name: string;
  nameEn: string | null;
  /** Those that are not deleted, at most `countedProducts`. */
  products: number;
  /** Shops that put products here by themselves. */
  shops: number;
};

export type ShelfTree = (Shelf & { children: Shelf[] })[];

/** Both levels in their order, each category with what stands in it. 1 query. */
export async function readShelves({ db }: Context): Promise<ShelfTree> {
  const rows = await db.$queryRaw<Shelf[]>(Prisma.sql`
    SELECT c.id, c.parent_id AS "parentId", c.name, c.name_en AS "nameEn",
      ${countUpTo(
        countedProducts,
        Prisma.sql`
        SELECT FROM products WHERE category_id = c.id AND archived_at IS NULL`,
      )} AS products,
      (SELECT count(*)::int FROM shops WHERE default_category_id = c.id) AS shops
    FROM categories c ORDER BY c.position, c.id`);
  const tree = rows.filter(({ parentId }) => parentId === null).map((row) => ({ ...row, children: [] }));
  const byId = new Map<number, ShelfTree[number]>(tree.map((root) => [root.id, root]));
  for (const row of rows) if (row.parentId !== null) byId.get(row.parentId)?.children.push(row);
  return tree;
}

/** What keeps a category from being deleted; products at most `countedProducts` of each. */
export type CategoryUse = {
  products: number;
  /** Deleted products, which still refer to it. */
  deleted: number;
  children: number;
  shops: number;
};

/** All that keeps a category from being deleted. 1 query. */
export async function readCategoryUse({ db }: Context, { id }: { id: number }): Promise<CategoryUse> {
  const some = (condition: Prisma.Sql) =>
    countUpTo(countedProducts, Prisma.sql`SELECT FROM products WHERE category_id = ${id} AND ${condition}`);
  const [use] = await db.$queryRaw<CategoryUse[]>(Prisma.sql`
    SELECT ${some(Prisma.sql`archived_at IS NULL`)} AS products,
      ${some(Prisma.sql`archived_at IS NOT NULL`)} AS deleted,
      (SELECT count(*)::int FROM categories WHERE parent_id = c.id) AS children,
      (SELECT count(*)::int FROM shops WHERE default_category_id = c.id) AS shops
    FROM categories c WHERE c.id = ${id}`);
  if (!use) throw new DomainError("category.not_found");
  return use;
}
