import type { Client } from "../db";

type Many = {
  count: number;
  sellerId: number;
  shopId: number | null;
  categoryId: number;
  /** Of each SKU. */
  stock?: number;
  skus?: number;
};

/**
 * So many ONLINE products at once, each changed a second after the one before, with SKUs of different prices. Written
 * past the triggers, which would take minutes, so that no search finds them.
 */
export async function makeManyProducts(
  db: Client,
  { count, sellerId, shopId, categoryId, stock = 10, skus = 1 }: Many,
): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`
        WITH made AS (
          INSERT INTO products (seller_id, shop_id, category_id, title, price_minor, stock_total, created_at, updated_at)
          SELECT ${sellerId}::int, ${shopId}::int, ${categoryId}::int, '商品 ' || n, 1000 + n % 500,
            ${stock * skus}::int, now() - interval '1 day' + n * interval '1 second',
            now() - interval '1 day' + n * interval '1 second'
          FROM generate_series(1, ${count}::int) AS n RETURNING id, price_minor
        )
        INSERT INTO skus (product_id, rank, price_minor, stock, attributes)
        SELECT id, rank, price_minor + rank, ${stock}::int, jsonb_build_array(jsonb_build_object('name', '款', 'value', rank::text))
        FROM made, generate_series(0, ${skus}::int - 1) AS rank`;
    },
    { timeout: 120_000 },
  );
  await db.$executeRaw`ANALYZE products`;
}
