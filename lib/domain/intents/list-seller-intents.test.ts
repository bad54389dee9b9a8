import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { listSellerIntents } from "./list-seller-intents";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const page = { number: 1, size: 10 };

/** Two sellers of one shop, each with a product of the shop; the first also sells one alone. */
async function aShop() {
  const { db } = database;
  const shop = await makeShop(db);
  const [first, second] = [
    await makeUser(db, { role: "SELLER", shopId: shop.id }),
    await makeUser(db, { role: "SELLER", shopId: shop.id }),
  ];
  const alone = await makeProduct(db, { sellerId: first.id });
  const shared = await makeProduct(db, { sellerId: second.id, shopId: shop.id, archivedAt: new Date() });
  const intents = {
    alone: (await makeIntent(db, { productId: alone.id })).id,
    shared: (await makeIntent(db, { productId: shared.id, status: "FAILED" })).id,
  };
  return { first, second, alone, shared, intents };
}

async function idsFor(
  user: Parameters<typeof actorOf>[0],
  query: { productId?: number; status?: "FAILED" } = {},
) {
  const list = await listSellerIntents(contextFor(database.db, actorOf(user)), { ...query, page });
  expect(list.total).toBe(list.items.length);
  return list.items.map(({ id }) => id);
}

it("lists what the caller sells and what its shop sells, deleted products included", async () => {
  const { first, second, intents } = await aShop();
  expect(await idsFor(first)).toEqual([intents.shared, intents.alone]);
  expect(await idsFor(second)).toEqual([intents.shared]);
});

it("filters by status and by product", async () => {
  const { first, alone, intents } = await aShop();
  expect(await idsFor(first, { status: "FAILED" })).toEqual([intents.shared]);
  expect(await idsFor(first, { productId: alone.id })).toEqual([intents.alone]);
  expect(await idsFor(first, { productId: alone.id, status: "FAILED" })).toEqual([]);
});

it("shows nothing to a seller of another shop or of none, not even by product", async () => {
  const { db } = database;
  const { alone, shared } = await aShop();
  const stranger = await makeUser(db, { role: "SELLER" });
  const rival = await makeUser(db, { role: "SELLER", shopId: (await makeShop(db)).id });
  for (const user of [stranger, rival]) {
    expect(await idsFor(user)).toEqual([]);
    expect(await idsFor(user, { productId: alone.id })).toEqual([]);
    expect(await idsFor(user, { productId: shared.id })).toEqual([]);
  }
});

it("shows an admin everyone's and a customer those on what it sells", async () => {
  const { alone, intents } = await aShop();
  const admin = await makeUser(database.db, { role: "ADMIN" });
  expect(await idsFor(admin, { productId: alone.id })).toEqual([intents.alone]);
  const customer = await makeUser(database.db);
  expect(await idsFor(customer, { productId: alone.id })).toEqual([]);
  const { id: productId } = await makeProduct(database.db, { sellerId: customer.id });
  const received = await makeIntent(database.db, { productId });
  expect(await idsFor(customer)).toEqual([received.id]);
});
