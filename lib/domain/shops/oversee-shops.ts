import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { type Counted, counted, countSql } from "../counted";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { requirePermission } from "../permissions";

const overseenSelect = {
  id: true,
  name: true,
  nameEn: true,
  address: true,
  createdAt: true,
  closedAt: true,
  closedFor: true,
  managers: {
    orderBy: { id: "asc" },
    take: 5,
    select: { id: true, username: true, name: true, email: true },
  },
} satisfies Prisma.ShopSelect;

/** With how many people manage it, and how many products it has and of these are taken down. */
export type OverseenShop = Prisma.ShopGetPayload<{ select: typeof overseenSelect }> & Counts;

type Counts = Record<"managerCount" | "productCount" | "takenDown", Counted>;

/** Shops, the newest first, with who manages them. For admins. 2 queries. */
export async function overseeShops(
  context: SignedIn,
  { q, page }: { q?: string | undefined; page: IdRequest },
): Promise<IdPage<OverseenShop>> {
  requirePermission(context, "shop.oversee");
  const { place, order, take } = idSlice(page);
  const contains = { contains: q, mode: "insensitive" } as const;
  const found = await context.db.shop.findMany({
    where: { id: place, ...(q ? { OR: [{ name: contains }, { nameEn: contains }] } : {}) },
    orderBy: { id: order },
    take,
    select: overseenSelect,
  });
  const counts = await countOf(
    context,
    found.map(({ id }) => id),
  );
  const items = found.flatMap((shop) => {
    const its = counts.get(shop.id);
    return its ? [{ ...shop, ...its }] : [];
  });
  return idPage(items, page);
}

async function countOf({ db }: SignedIn, ids: readonly number[]): Promise<Map<number, Counts>> {
  const products = Prisma.sql`SELECT FROM products p WHERE p.shop_id = s.id AND p.archived_at IS NULL
    ORDER BY p.shop_id, p.id`;
  const rows = await db.$queryRaw<({ id: number } & Record<keyof Counts, number>)[]>`
    SELECT s.id, ${countSql(Prisma.sql`SELECT FROM users u WHERE u.shop_id = s.id`)} AS "managerCount",
      ${countSql(products)} AS "productCount",
      ${countSql(Prisma.sql`SELECT FROM products p JOIN decisions d ON d.product_id = p.id
        WHERE p.shop_id = s.id AND p.archived_at IS NULL AND p.status = 'FROZEN'
          AND d.outcome = 'TAKEN_DOWN' AND d.lifted_at IS NULL ORDER BY p.shop_id, p.status, p.id`)} AS "takenDown"
    FROM shops s WHERE s.id = ANY(${[...ids]})`;
  return new Map(
    rows.map(({ id, managerCount, productCount, takenDown }) => [
      id,
      {
        managerCount: counted(managerCount),
        productCount: counted(productCount),
        takenDown: counted(takenDown),
      },
    ]),
  );
}
