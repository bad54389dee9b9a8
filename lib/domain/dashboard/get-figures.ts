import { unnamed } from "@/lib/db";
import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import type { IntentStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { intentRanges } from "../intents/managed-intents";
import { type DayRange, daysOf, within } from "./day-range";

export type DayFigures = { day: string; counts: Record<IntentStatus, number>; revenueMinor: number };

export type BestProduct = {
  id: number;
  title: string;
  titleEn: string | null;
  imageUrl: string | null;
  isDeleted: boolean;
  intents: number;
  /** Of the successful ones. */
  pieces: number;
  revenueMinor: number;
};

export type Figures = {
  /** Every day of the range, the oldest first. */
  days: DayFigures[];
  intents: number;
  /** How many of them are SUCCESS or RECEIVED, and what those amount to. */
  deals: number;
  revenueMinor: number;
  /** Different people. */
  customers: number;
  /** How many have an answer whose time is known, and half of those had it within so many seconds. */
  answered: number;
  responseSeconds: number | null;
  /** By revenue, then by intents. */
  best: BestProduct[];
  /** When the caller's last intent came, in the range or not; null where none ever came. */
  latestAt: Date | null;
};

const bestCount = 5;
const none: Record<IntentStatus, number> = { PENDING: 0, SUCCESS: 0, FAILED: 0, CANCELLED: 0, RECEIVED: 0 };

type Row = Omit<Figures, "days" | "latestAt"> & {
  days: { day: string; status: IntentStatus; count: number; amount: number }[];
  latestAt: string | null;
};

/**
 * What was submitted on these days to the caller, or to everyone for an admin, and what has become of it since. One
 * query, which reads the intents of the range by an index and no others.
 */
export async function getFigures({ actor, db }: SignedIn, days: DayRange): Promise<Figures> {
  const ranges = intentRanges(actor, "product.read_figures");
  const known = ranges.length > 0 ? ranges : [Prisma.sql`false`];
  const each = (select: (range: Prisma.Sql, index: number) => Prisma.Sql) =>
    Prisma.join(known.map(select), " UNION ALL ");
  // What is the caller's own and the shop's too is in the first range.
  const apart = (index: number) =>
    index === 0 ? Prisma.sql`true` : Prisma.sql`i.shop_id IS DISTINCT FROM ${actor.shopId}`;
  const [row] = await db.$queryRaw<Row[]>`${Prisma.raw(unnamed)}
    WITH mine AS MATERIALIZED (${each(
      (range, index) => Prisma.sql`SELECT i.status, i.product_id, i.customer_id, i.quantity,
        i.status IN ('SUCCESS', 'RECEIVED') AS deal, i.unit_price_minor::bigint * i.quantity AS amount,
        (i.created_at AT TIME ZONE ${env.APP_TIMEZONE})::date AS day,
        extract(epoch FROM i.decided_at - i.created_at) AS waited
      FROM purchase_intents i WHERE ${range} AND ${apart(index)} AND ${within(Prisma.sql`i.created_at`, days)}`,
    )}), best AS (
      SELECT product_id, count(*) AS intents, coalesce(sum(quantity) FILTER (WHERE deal), 0) AS pieces,
        coalesce(sum(amount) FILTER (WHERE deal), 0) AS amount
      FROM mine GROUP BY product_id ORDER BY 4 DESC, 2 DESC, 1 LIMIT ${bestCount}
    )
    SELECT count(*)::float8 AS intents, (count(*) FILTER (WHERE deal))::float8 AS deals,
      coalesce(sum(amount) FILTER (WHERE deal), 0)::float8 AS "revenueMinor",
      count(DISTINCT customer_id)::float8 AS customers, count(waited)::float8 AS answered,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY waited::float8) AS "responseSeconds",
      (SELECT coalesce(json_agg(d), '[]') FROM (
        SELECT to_char(day, 'YYYY-MM-DD') AS day, status, count(*) AS count,
          coalesce(sum(amount) FILTER (WHERE deal), 0) AS amount
        FROM mine GROUP BY day, status) d) AS days,
      (SELECT coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'titleEn', p.title_en,
          'imageUrl', (SELECT url FROM product_images m WHERE m.product_id = p.id ORDER BY rank, m.id LIMIT 1),
          'isDeleted', p.archived_at IS NOT NULL, 'intents', b.intents, 'pieces', b.pieces,
          'revenueMinor', b.amount) ORDER BY b.amount DESC, b.intents DESC, p.id), '[]')
        FROM best b JOIN products p ON p.id = b.product_id) AS best,
      (SELECT max(at)::text FROM (${each(
        (range) => Prisma.sql`(SELECT i.created_at AS at FROM purchase_intents i WHERE ${range}
          ORDER BY i.created_at DESC LIMIT 1)`,
      )}) latest) AS "latestAt"
    FROM mine`;
  if (!row) throw new Error("a count had no row");
  return { ...row, days: byDay(row.days, days), latestAt: row.latestAt ? new Date(row.latestAt) : null };
}

function byDay(rows: Row["days"], range: DayRange): DayFigures[] {
  const days = new Map(
    daysOf(range).map((day) => [day, { day, counts: { ...none }, revenueMinor: 0 } as DayFigures]),
  );
  for (const { day, status, count, amount } of rows) {
    const of = days.get(day);
    if (!of) continue;
    of.counts[status] += count;
    of.revenueMinor += amount;
  }
  return [...days.values()];
}
