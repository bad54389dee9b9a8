import type { Db } from "@/lib/db";
import type { SignedIn } from "@/lib/domain/context";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";

export type Inbox = { context: SignedIn; productId: number };

const products = 50;

/** One shop that has received so many intents, of every status, over two years, by people of common and rare names. */
export async function populate(db: Db, size: number): Promise<Inbox> {
  const { id: shopId } = await makeShop(db);
  const seller = await makeUser(db, { role: "SELLER", shopId });
  const { id: categoryId } = await makeCategory(db);
  const ids: number[] = [];
  for (let n = 0; n < products; n++) {
    const title = `手冲咖啡壶 ${n} 号`;
    ids.push((await makeProduct(db, { sellerId: seller.id, shopId, categoryId, title })).id);
  }
  const first = ids[0] ?? 0;
  // Row by row an index without a pending list takes longer than all at once.
  await db.$executeRaw`DROP INDEX intent_search_grams_idx`;
  await db.$executeRaw`
    INSERT INTO purchase_intents (product_id, sku_id, seller_id, unit_price_minor, contact_name, contact_phone, status,
      failure_reason, created_at)
    SELECT s.product_id, s.id, ${seller.id}::int, 1990,
      (ARRAY['王', '李', '张', '刘', '陈'])[1 + n % 5] || '小' || (ARRAY['明', '红', '军', '丽'])[1 + n % 4] || n,
      '1' || (3000000000 + (n::bigint * 7919) % 6999999999), status,
      CASE WHEN status = 'FAILED' THEN 'PRICE'::"FailureReason" END,
      now() - (${size}::int - n) * (interval '730 days' / ${size}::int)
    FROM generate_series(1, ${size}::int) AS n
      JOIN skus s ON s.product_id = ${first}::int + n % ${products}::int,
      LATERAL (SELECT (enum_range(NULL::"IntentStatus"))[1 + n % 5] AS status) AS drawn`;
  await db.$executeRaw`CREATE INDEX intent_search_grams_idx ON intent_search USING GIN (grams) WITH (fastupdate = off)`;
  await db.$executeRawUnsafe("VACUUM (ANALYZE) purchase_intents, intent_search");
  return { context: contextFor(db, actorOf(seller)), productId: first };
}
