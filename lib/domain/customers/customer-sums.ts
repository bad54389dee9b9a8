import { Prisma } from "@/lib/generated/prisma/client";
import type { IntentStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { intentRanges } from "../intents/managed-intents";
import { padded } from "../padded";
import type { Customer } from "./customer-select";

/** So many of a customer's latest intents are summed up: no page waits for more. */
export const mostSummed = 1_000;

const recentCount = 3;

type Purchase = {
  id: number;
  status: IntentStatus;
  quantity: number;
  unitPriceMinor: number;
  createdAt: Date;
};

/** A customer with what it has sent to the caller. */
export type SummedCustomer = Customer & {
  intents: number;
  /** Of those, how many are SUCCESS or RECEIVED, and what those amount to. */
  deals: number;
  revenueMinor: number;
  /** Whether there are older intents than the sums are of. */
  atLeast: boolean;
  /** The latest three. */
  recent: Purchase[];
  lastAt: Date | null;
};

type Row = Omit<SummedCustomer, "atLeast" | "recent" | "lastAt"> & {
  recent: (Omit<Purchase, "createdAt"> & { createdAt: string })[];
};

/** These customers in this order, with their sums. One query. */
export async function sumCustomers(
  { actor, db }: SignedIn,
  ids: readonly number[],
): Promise<SummedCustomer[]> {
  const ranges = intentRanges(actor, "customer.read");
  if (ids.length === 0 || ranges.length === 0) return [];
  const order = Prisma.sql`created_at DESC, id DESC LIMIT ${mostSummed + 1}`;
  const sent = Prisma.join(
    ranges.map(
      (range) => Prisma.sql`(SELECT i.id, i.status, i.quantity, i.unit_price_minor, i.created_at
        FROM purchase_intents i WHERE ${range} AND i.customer_id = u.id ORDER BY ${order})`,
    ),
    " UNION ",
  );
  const rows = await db.$queryRaw<Row[]>`
    SELECT u.id, u.username, u.email, u.name, u.phone, u.default_address AS "defaultAddress",
      u.created_at AS "createdAt", u.updated_at AS "updatedAt", sums.*
    FROM users u CROSS JOIN LATERAL (
      SELECT count(*)::int AS intents, (count(*) FILTER (WHERE deal))::int AS deals,
        coalesce(sum(unit_price_minor::bigint * quantity) FILTER (WHERE deal), 0)::float8 AS "revenueMinor",
        coalesce(json_agg(json_build_object('id', id, 'status', status, 'quantity', quantity,
          'unitPriceMinor', unit_price_minor, 'createdAt', created_at) ORDER BY n)
          FILTER (WHERE n <= ${recentCount}), '[]') AS recent
      FROM (SELECT *, status IN ('SUCCESS', 'RECEIVED') AS deal, row_number() OVER (ORDER BY created_at DESC, id DESC) AS n
        FROM (${sent}) merged ORDER BY ${order}) latest
    ) sums WHERE u.id = ANY(${padded(ids)}::int[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const recent = row.recent.map((one) => ({ ...one, createdAt: new Date(one.createdAt) }));
    const { intents } = row;
    return [
      {
        ...row,
        intents: Math.min(intents, mostSummed),
        atLeast: intents > mostSummed,
        recent,
        lastAt: recent[0]?.createdAt ?? null,
      },
    ];
  });
}
