import type { Prisma } from "@/lib/generated/prisma/client";
import { standing } from "../catalog/take-down";
import type { SignedIn } from "../context";
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
  _count: {
    select: {
      managers: true,
      products: { where: { archivedAt: null } },
    },
  },
} satisfies Prisma.ShopSelect;

export type OverseenShop = Prisma.ShopGetPayload<{ select: typeof overseenSelect }> & { takenDown: number };

/** Shops, the newest first, with who manages them and how many of their products are taken down. For admins. 2 queries. */
export async function overseeShops(
  context: SignedIn,
  { q, page }: { q?: string | undefined; page: IdRequest },
): Promise<IdPage<OverseenShop>> {
  requirePermission(context, "shop.oversee");
  const { db } = context;
  const { place, order, take } = idSlice(page);
  const contains = { contains: q, mode: "insensitive" } as const;
  const found = await db.shop.findMany({
    where: { id: place, ...(q ? { OR: [{ name: contains }, { nameEn: contains }] } : {}) },
    orderBy: { id: order },
    take,
    select: overseenSelect,
  });
  const taken = await db.product.groupBy({
    by: ["shopId"],
    where: { shopId: { in: found.map(({ id }) => id) }, decisions: { some: standing } },
    _count: { id: true },
  });
  const counts = new Map(taken.map(({ shopId, _count }) => [shopId, _count.id]));
  return idPage(
    found.map((shop) => ({ ...shop, takenDown: counts.get(shop.id) ?? 0 })),
    page,
  );
}
