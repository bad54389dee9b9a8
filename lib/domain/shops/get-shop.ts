import type { Context } from "../context";

const shopSelect = {
  id: true,
  name: true,
  nameEn: true,
  address: true,
  description: true,
  createdAt: true,
} as const;

/** A shop as anyone may see it, with how many products it has on sale, or null. */
export async function findShop({ db }: Context, id: number) {
  const onSale = { products: { where: { status: "ONLINE", archivedAt: null } } } as const;
  const shop = await db.shop.findUnique({
    where: { id },
    select: { ...shopSelect, _count: { select: onSale } },
  });
  if (!shop) return null;
  const { _count, ...fields } = shop;
  return { ...fields, productCount: _count.products };
}

export type ShopProfile = NonNullable<Awaited<ReturnType<typeof findShop>>>;
