import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { eventually } from "@/lib/testing/eventually";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { archiveProduct, freezeProduct, unfreezeProduct } from "../catalog/product-status";
import { updateProduct } from "../catalog/update-product";
import { createContext, inTransaction } from "../context";
import { createIntent } from "../intents/create-intent";
import { markIntent } from "../intents/mark-intent";
import { type EventCursor, firstEvent, readEvents } from "./read-events";
import { recordEvent } from "./record-event";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const read = (after: EventCursor) => readEvents(database.db, after, 100);

/** So many events after the cursor; waits for them, as transactions of other databases of the cluster hold them back. */
const readAll = (after: EventCursor, count: number) =>
  eventually(async () => {
    const events = await read(after);
    expect(events).toHaveLength(count);
    return events;
  });

async function last(): Promise<EventCursor> {
  const [row] = await database.db.$queryRaw<EventCursor[]>`
    SELECT xact::text AS xact, id::text AS id FROM events ORDER BY events.xact DESC, events.id DESC LIMIT 1`;
  return row ?? firstEvent;
}

describe("events", () => {
  test("tell the life of a product and of its intents, to seller, shop and buyer", async () => {
    const { db } = database;
    const shop = await makeShop(db);
    const seller = contextFor(db, actorOf(await makeUser(db, { role: "SELLER", shopId: shop.id })));
    const buyer = contextFor(db, actorOf(await makeUser(db)));
    const { id } = await makeProduct(db, { sellerId: seller.actor.id, shopId: shop.id, stock: 1 });
    const before = await last();
    const contact = { contactName: "王", contactPhone: "13800000000" };
    const intent = await createIntent(buyer, {
      customerId: buyer.actor.id,
      productId: id,
      quantity: 1,
      ...contact,
    });
    await markIntent(seller, { intentId: intent.id, status: "SUCCESS" });
    await updateProduct(seller, { id, patch: { stock: 5 } });
    await freezeProduct(seller, { id });
    await unfreezeProduct(seller, { id });
    await archiveProduct(seller, { id });
    const events = await readAll(before, 12);
    expect(events.map(({ type, payload }) => [type, payload])).toEqual([
      ["notice.created", {}],
      ["intent.created", { status: "PENDING", quantity: 1 }],
      ["notice.created", {}],
      ["intent.status_changed", { from: "PENDING", to: "SUCCESS" }],
      ["stock.changed", { skuId: expect.any(Number), taken: 1 }],
      ["product.status_changed", { from: "ONLINE", to: "OUT_OF_STOCK" }],
      ["product.status_changed", { from: "OUT_OF_STOCK", to: "ONLINE" }],
      ["product.updated", {}],
      ["stock.changed", {}],
      ["product.status_changed", { from: "ONLINE", to: "FROZEN" }],
      ["product.status_changed", { from: "FROZEN", to: "ONLINE" }],
      ["product.deleted", {}],
    ]);
    const [notices, others] = [true, false].map((wanted) =>
      events.filter(({ type }) => (type === "notice.created") === wanted),
    );
    expect(notices?.map(({ customerId }) => customerId)).toEqual([seller.actor.id, buyer.actor.id]);
    expect(new Set(others?.map(({ sellerId }) => sellerId))).toEqual(new Set([seller.actor.id]));
    expect(new Set(others?.map(({ shopId }) => shopId))).toEqual(new Set([shop.id]));
    expect(others?.[0]).toMatchObject({ objectId: intent.id, customerId: buyer.actor.id });
    expect(others?.[2]?.customerId).toBeNull();
  });

  test("wake those who listen, with the commit", async () => {
    const listener = new pg.Client({ connectionString: database.url });
    await listener.connect();
    const heard = vi.fn();
    listener.on("notification", heard);
    await listener.query("LISTEN jishi_event");
    await inTransaction(createContext(database.db, null), async (tx) => {
      recordEvent(tx, { type: "product.updated", productId: 1 });
      await listener.query("SELECT 1");
      expect(heard).not.toHaveBeenCalled();
    });
    await eventually(() => expect(heard).toHaveBeenCalledTimes(1));
    await listener.end();
  });

  test("of a slow transaction are not overtaken: a reader that goes on from its cursor misses none", async () => {
    const write = (id: number, wait: Promise<void>) =>
      database.db.$transaction(async (tx) => {
        await tx.$executeRaw`INSERT INTO events (type, object_id) VALUES ('product.updated', ${id})`;
        await wait;
      });
    const start = await last();
    const gate = Promise.withResolvers<void>();
    const slow = write(1, gate.promise);
    await eventually(async () => {
      const [row] = await database.db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction' AND backend_xid IS NOT NULL`;
      expect(row?.count).toBe(1);
    });
    await write(2, Promise.resolve());
    expect(await read(start)).toEqual([]);
    gate.resolve();
    await slow;
    expect((await readAll(start, 2)).map(({ objectId }) => objectId)).toEqual([1, 2]);
  });

  test("belong into a transaction", () => {
    const outside = createContext(database.db, null);
    expect(() => recordEvent(outside, { type: "product.updated", productId: 1 })).toThrow("inTransaction");
  });
});
