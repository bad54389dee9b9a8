import { env } from "@/lib/env";
import { productsSqlFor } from "../catalog/product-access";
import type { SignedIn } from "../context";

/** `date` is a local day (2025-10-30); `revenueMinor` is of the SUCCESS and RECEIVED intents submitted on it. */
export type DayStats = { date: string; intents: number; revenueMinor: number };

const daysBack = 29;

/** The last 30 days in `APP_TIMEZONE`, the oldest first, with zeros where nothing happened. */
export function statsByDay({ actor, clock, db }: SignedIn): Promise<DayStats[]> {
  const zone = env.APP_TIMEZONE;
  return db.$queryRaw<DayStats[]>`
    WITH bounds AS (SELECT (${clock()}::timestamptz AT TIME ZONE ${zone})::date AS today),
    recent AS (
      SELECT (i.created_at AT TIME ZONE ${zone})::date AS day, i.status,
        i.unit_price_minor::bigint * i.quantity AS amount
      FROM bounds, purchase_intents i JOIN products p ON p.id = i.product_id
      WHERE ${productsSqlFor(actor, "product.read_figures")}
        AND i.created_at >= (today - ${daysBack}::int)::timestamp AT TIME ZONE ${zone}
    )
    SELECT to_char(days.day, 'YYYY-MM-DD') AS date, count(recent.day)::float8 AS intents,
      coalesce(sum(amount) FILTER (WHERE status IN ('SUCCESS', 'RECEIVED')), 0)::float8 AS "revenueMinor"
    FROM bounds, generate_series((today - ${daysBack}::int)::timestamp, today::timestamp, interval '1 day') AS days(day)
      LEFT JOIN recent ON recent.day = days.day
    GROUP BY days.day ORDER BY days.day`;
}
