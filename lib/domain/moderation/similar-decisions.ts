import type { DecisionOutcome } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { requirePermission } from "../permissions";

/** A past decision on a product like this one, and in what they are alike. */
export type SimilarDecision = {
  id: number;
  productId: number;
  title: string;
  outcome: DecisionOutcome;
  ground: string;
  createdAt: Date;
  /** Whether an appeal or an admin has taken it back. */
  lifted: boolean;
  sameProduct: boolean;
  sameSeller: boolean;
  sameCategory: boolean;
  /** How much of the titles' characters and pairs of characters they share, from 0 to 1. */
  likeness: number;
};

/** How many of the market's latest decisions are compared, and of the seller's own. */
const [latest, own] = [400, 100];
/** From there on two titles are about the same. */
const alike = 0.35;

/**
 * Past decisions on the same product, on others of its seller, in its category or under a title like its own, the most
 * alike first. For admins. 1 query over a bounded number of decisions.
 */
export async function similarDecisions(
  context: SignedIn,
  { productId, most = 6 }: { productId: number; most?: number },
): Promise<SimilarDecision[]> {
  requirePermission(context, "decision.read");
  return context.db.$queryRaw<SimilarDecision[]>`
    WITH target AS (
      SELECT p.id, p.seller_id, p.category_id, coalesce(s.title_grams, '{}') AS grams
      FROM products p LEFT JOIN product_search s ON s.product_id = p.id WHERE p.id = ${productId}
    ), candidates AS (
      (SELECT id FROM decisions ORDER BY created_at DESC, id DESC LIMIT ${latest})
      UNION
      (SELECT d.id FROM target JOIN products p ON p.seller_id = target.seller_id
        JOIN decisions d ON d.product_id = p.id ORDER BY d.created_at DESC LIMIT ${own})
    ), compared AS (
      SELECT d.id, d.product_id AS "productId", p.title, d.outcome::text AS outcome, d.ground,
        d.created_at AS "createdAt", d.lifted_at IS NOT NULL AS lifted,
        p.id = target.id AS "sameProduct", p.seller_id = target.seller_id AS "sameSeller",
        p.category_id = target.category_id AS "sameCategory",
        (SELECT count(*)::float8 / greatest(1, cardinality(target.grams), cardinality(s.title_grams))
          FROM (SELECT unnest(target.grams) INTERSECT SELECT unnest(s.title_grams)) AS shared) AS likeness
      FROM candidates JOIN decisions d USING (id) JOIN products p ON p.id = d.product_id CROSS JOIN target
        LEFT JOIN product_search s ON s.product_id = p.id
    )
    SELECT * FROM compared
    WHERE "sameSeller" OR "sameCategory" OR likeness >= ${alike}
    ORDER BY "sameProduct" DESC, "sameSeller"::int * 2 + "sameCategory"::int + likeness * 3 DESC, "createdAt" DESC
    LIMIT ${most}`;
}
