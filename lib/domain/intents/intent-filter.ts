import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import type { FailureReason, IntentStatus } from "@/lib/generated/prisma/enums";
import type { Actor } from "../context";
import { intentRanges } from "./managed-intents";

export type IntentFilter = {
  status?: IntentStatus | undefined;
  productId?: number | undefined;
  customerId?: number | undefined;
  reason?: FailureReason | undefined;
  /** Local days (2025-10-30), both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** Found in the buyer's name and telephone number and in the product's titles; or an intent's number. */
  text?: string | undefined;
};

/** The first moment of a local day, or of the one after it. */
function dayStart(day: string, later: 0 | 1): Prisma.Sql {
  return Prisma.sql`(${day}::date + ${later}::int)::timestamp AT TIME ZONE ${env.APP_TIMEZONE}`;
}

/** The conditions on `i` that a filter makes; its text is not among them. */
export function filterSql({ status, productId, customerId, reason, from, to }: IntentFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(status ? [Prisma.sql`i.status = ${status}::"IntentStatus"`] : []),
    ...(productId ? [Prisma.sql`i.product_id = ${productId}`] : []),
    ...(customerId ? [Prisma.sql`i.customer_id = ${customerId}`] : []),
    ...(reason ? [Prisma.sql`i.failure_reason = ${reason}::"FailureReason"`] : []),
    ...(from ? [Prisma.sql`i.created_at >= ${dayStart(from, 0)}`] : []),
    ...(to ? [Prisma.sql`i.created_at < ${dayStart(to, 1)}`] : []),
  ];
  return Prisma.join(conditions, " AND ");
}

/**
 * The ranges that a list is merged from: the caller's own, each of which an index holds in order. One product's intents
 * are a range themselves.
 */
export function rangesFor(actor: Actor, { productId }: IntentFilter): Prisma.Sql[] {
  const ranges = intentRanges(actor);
  return productId && ranges.length > 1 ? [Prisma.sql`(${Prisma.join(ranges, " OR ")})`] : ranges;
}
