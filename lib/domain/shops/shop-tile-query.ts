import type { Context } from "../context";

export type ShopTile = {
  id: number;
  name: string;
  nameEn: string | null;
  address: string;
  productCount: number;
  /** First pictures of its latest products, at most three different ones. */
  imageUrls: string[];
};

/**
 * The shops that the home page features, then those with the most products on sale, each with a look into its window.
 * One query.
 */
export function listShopTiles({ db }: Context, { count }: { count: number }): Promise<ShopTile[]> {
  return db.$queryRaw<ShopTile[]>`
    WITH busiest AS (
      SELECT p.shop_id, f.position, count(*)::int AS "productCount"
      FROM products p LEFT JOIN home_features f ON f.shop_id = p.shop_id
      WHERE p.status = 'ONLINE' AND p.archived_at IS NULL AND p.shop_id IS NOT NULL
      GROUP BY p.shop_id, f.position ORDER BY f.position, count(*) DESC, p.shop_id LIMIT ${count}
    )
    SELECT s.id, s.name, s.name_en AS "nameEn", s.address, b."productCount",
      ARRAY(
        SELECT image.url FROM (
          SELECT id, created_at FROM products p
          WHERE p.shop_id = s.id AND p.status = 'ONLINE' AND p.archived_at IS NULL
          ORDER BY p.created_at DESC, p.id DESC LIMIT 20
        ) latest
        JOIN LATERAL (
          SELECT url FROM product_images WHERE product_id = latest.id ORDER BY rank, id LIMIT 1
        ) image ON true
        GROUP BY image.url ORDER BY max(latest.created_at) DESC LIMIT 3
      ) AS "imageUrls"
    FROM busiest b JOIN shops s ON s.id = b.shop_id
    ORDER BY b.position, b."productCount" DESC, s.id`;
}

const profileSelect = {
  id: true,
  name: true,
  nameEn: true,
  address: true,
  addressEn: true,
  description: true,
  descriptionEn: true,
  welcome: true,
  welcomeEn: true,
  imageUrl: true,
  createdAt: true,
} as const;

/** A shop as anyone may see it, with how many products it has on sale, or null. */
export async function findShop({ db }: Context, id: number) {
  const onSale = { products: { where: { status: "ONLINE", archivedAt: null } } } as const;
  const shop = await db.shop.findUnique({
    where: { id, closedAt: null },
    select: { ...profileSelect, _count: { select: onSale } },
  });
  if (!shop) return null;
  const { _count, ...fields } = shop;
  return { ...fields, productCount: _count.products };
}

export type ShopProfile = NonNullable<Awaited<ReturnType<typeof findShop>>>;
