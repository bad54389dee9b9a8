import { Prisma } from "@/lib/generated/prisma/client";
import type { FailureReason, IntentStatus } from "@/lib/generated/prisma/enums";
import { productsSqlFor } from "../catalog/product-access";
import type { SignedIn } from "../context";
import type { IntentFilter } from "./intent-filter";
import { intentRanges } from "./managed-intents";

/** Beyond this a count says "more than": no page waits until everything is counted. */
export const mostCounted = 99;
/** Of how many of the latest failures, and of how many days, the to-do list is made. */
const mostFailures = 200;
const days = 30;
const mostLosses = 6;

/** What was lost on one product for one reason in the last thirty days, and would be lost again today. */
export type Loss = {
  productId: number;
  title: string;
  titleEn: string | null;
  reason: FailureReason;
  count: number;
};

export type InboxSummary = {
  /** Up to `mostCounted` + 1 of each. */
  counts: Record<IntentStatus, number>;
  losses: Loss[];
  /** For how many hours the caller's shop keeps pieces; null for not at all. */
  holdHours: number | null;
  /** What the product that was asked for is called; null for one whose intents the caller may not read. */
  product: { title: string; titleEn: string | null } | null;
};

type Row = InboxSummary & { counts: Partial<Record<IntentStatus, number>> };

const none: Record<IntentStatus, number> = { PENDING: 0, SUCCESS: 0, FAILED: 0, CANCELLED: 0, RECEIVED: 0 };

const nothing: InboxSummary = { counts: none, losses: [], holdHours: null, product: null };

/** What stands around the list of intents, in one query whose work is bounded. */
export async function summarizeInbox(
  { actor, db, clock }: SignedIn,
  { productId }: Pick<IntentFilter, "productId"> = {},
): Promise<InboxSummary> {
  const ranges = intentRanges(actor);
  if (ranges.length === 0) return nothing;
  const merged = (columns: Prisma.Sql, condition: Prisma.Sql, most: number) =>
    Prisma.join(
      ranges.map(
        (range) =>
          Prisma.sql`(SELECT ${columns} FROM purchase_intents i WHERE ${range} AND ${condition} LIMIT ${most})`,
      ),
      " UNION ",
    );
  const since = new Date(clock().getTime() - days * 86_400_000).toISOString();
  const failed = merged(
    Prisma.sql`i.id, i.product_id, i.sku_id, i.failure_reason, i.quantity, i.unit_price_minor`,
    Prisma.sql`i.status = 'FAILED' AND i.created_at >= ${since}::timestamptz ORDER BY i.created_at DESC, i.id DESC`,
    mostFailures,
  );
  const [row] = await db.$queryRaw<Row[]>`
    WITH failed AS MATERIALIZED (${failed}), alike AS MATERIALIZED (
      SELECT product_id, sku_id, failure_reason, quantity, unit_price_minor, count(*) AS count
      FROM failed GROUP BY product_id, sku_id, failure_reason, quantity, unit_price_minor
    )
    SELECT (
      SELECT json_object_agg(statuses.status, (
        SELECT count(*) FROM (
          SELECT id FROM (${merged(Prisma.sql`i.id`, Prisma.sql`i.status = statuses.status`, mostCounted + 1)}) c
          LIMIT ${mostCounted + 1}) counted))
      FROM unnest(enum_range(NULL::"IntentStatus")) AS statuses(status)
    ) AS counts, (
      SELECT coalesce(json_agg(json_build_object('productId', id, 'title', title, 'titleEn', title_en,
        'reason', reason, 'count', count) ORDER BY count DESC, id), '[]')
      FROM (
        SELECT p.id, p.title, p.title_en, failure_reason AS reason, sum(f.count)::int AS count
        FROM alike f JOIN skus s ON s.id = f.sku_id
          JOIN products p ON p.id = f.product_id AND p.archived_at IS NULL
        WHERE CASE failure_reason
          WHEN 'STOCK' THEN s.rank IS NOT NULL AND s.stock < f.quantity
          WHEN 'PRICE' THEN s.rank IS NOT NULL AND s.price_minor >= f.unit_price_minor
          ELSE failure_reason IS NOT NULL END
        GROUP BY p.id, failure_reason ORDER BY sum(f.count) DESC, p.id LIMIT ${mostLosses}
      ) lost
    ) AS losses, (SELECT stock_hold_hours FROM shops WHERE id = ${actor.shopId}) AS "holdHours", (
      SELECT json_build_object('title', p.title, 'titleEn', p.title_en) FROM products p
      WHERE p.id = ${productId ?? null}::int AND ${productsSqlFor(actor, "intent.read")}
    ) AS product`;
  return row ? { ...row, counts: { ...none, ...row.counts } } : nothing;
}
