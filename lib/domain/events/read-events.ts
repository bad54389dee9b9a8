import type { Db } from "@/lib/db";
import type { Facts } from "../facts";
import type { EventType } from "./record-event";

/** How far a reader has come. Worth nothing after the database was restored into another cluster: begin anew then. */
export type EventCursor = { xact: string; id: string };

export type EventRow = EventCursor & {
  at: Date;
  type: EventType;
  objectId: number;
  payload: Facts;
  shopId: number | null;
  sellerId: number | null;
  customerId: number | null;
};

/**
 * The events after the cursor, at most `limit`, in an order in which no later one can slip in before: those of
 * transactions that began before the oldest one that still runs.
 */
export function readEvents(db: Db, after: EventCursor, limit: number): Promise<EventRow[]> {
  return db.$queryRaw<EventRow[]>`
    SELECT xact::text AS xact, id::text AS id, at, type, object_id AS "objectId", payload,
      shop_id AS "shopId", seller_id AS "sellerId", customer_id AS "customerId"
    FROM events
    WHERE (xact, id) > (${after.xact}::xid8, ${after.id}::bigint)
      AND xact < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xact, id LIMIT ${limit}`;
}

/** Before every event. */
export const firstEvent = { xact: "0", id: "0" } as const satisfies EventCursor;
