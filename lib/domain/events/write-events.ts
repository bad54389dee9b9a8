import type { Db } from "@/lib/db";
import type { NewEvent } from "./record-event";

/** On which readers that are idle listen. */
export const eventChannel = "jishi_event";

/** Inserts the events and wakes those who read them, in one statement. */
export async function writeEvents(db: Db, at: Date, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = JSON.stringify(
    events.map(({ type, id, productId, customerId, payload = {} }) => ({
      type,
      object_id: id ?? productId,
      product_id: productId,
      customer_id: customerId ?? null,
      payload,
    })),
  );
  await db.$executeRaw`
    WITH written AS (
      INSERT INTO events (at, type, object_id, payload, shop_id, seller_id, customer_id)
      SELECT ${at.toISOString()}::timestamptz, e.type, e.object_id, e.payload, p.shop_id, p.seller_id, e.customer_id
      FROM jsonb_to_recordset(${rows}::jsonb)
        AS e (type text, object_id int, product_id int, customer_id int, payload jsonb)
        LEFT JOIN products p ON p.id = e.product_id
    ) SELECT pg_notify(${eventChannel}, '')`;
}
