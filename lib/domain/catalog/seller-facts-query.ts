import type { Context } from "../context";

export type SellerFacts = {
  name: string | null;
  productCount: number;
  /** Median hours from an intent to the seller's answer in the last 180 days; null below three answers. */
  answerHours: number | null;
};

/** What a product page says about who sells it. One query. */
export async function getSellerFacts(
  { db, clock }: Context,
  { sellerId }: { sellerId: number },
): Promise<SellerFacts> {
  const since = new Date(clock().getTime() - 180 * 86_400_000).toISOString();
  const [facts] = await db.$queryRaw<SellerFacts[]>`
    SELECT coalesce(u.name, u.username) AS name,
      (SELECT count(*)::int FROM products p
       WHERE p.seller_id = u.id AND p.status = 'ONLINE' AND p.archived_at IS NULL) AS "productCount",
      (SELECT CASE WHEN count(*) >= 3 THEN
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM i.updated_at - i.created_at)) / 3600 END
       FROM purchase_intents i
       WHERE i.seller_id = u.id AND i.status IN ('SUCCESS', 'FAILED')
         AND i.created_at >= ${since}::timestamptz)::float8 AS "answerHours"
    FROM users u WHERE u.id = ${sellerId}`;
  return facts ?? { name: null, productCount: 0, answerHours: null };
}
