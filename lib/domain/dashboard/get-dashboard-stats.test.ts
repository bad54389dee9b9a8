import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { getDashboardStats } from "./get-dashboard-stats";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

// Five past midnight in Shanghai: still the day before in UTC.
const now = new Date("2025-03-09T16:05:00Z");

async function statsFor(user: Parameters<typeof actorOf>[0]) {
  return getDashboardStats({ ...contextFor(database.db, actorOf(user)), clock: () => now });
}

it("is all zeros, over thirty days, for a seller with nothing", async () => {
  const stats = await statsFor(await makeUser(database.db, { role: "SELLER" }));
  expect(stats).toMatchObject({
    products: { ONLINE: 0, FROZEN: 0, SOLD: 0, OUT_OF_STOCK: 0 },
    intents: { PENDING: 0, SUCCESS: 0, FAILED: 0, CANCELLED: 0, RECEIVED: 0 },
    revenueMinor: 0,
    customers: 0,
  });
  expect(stats.days).toHaveLength(30);
  expect(stats.days[0]).toEqual({ date: "2025-02-09", intents: 0, revenueMinor: 0 });
  expect(stats.days[29]).toEqual({ date: "2025-03-10", intents: 0, revenueMinor: 0 });
});

it("counts the caller's and its shop's, earns by success and receipt only, by local day", async () => {
  const { db } = database;
  const shop = await makeShop(db);
  const seller = await makeUser(db, { role: "SELLER", shopId: shop.id });
  const mine = await makeProduct(db, { sellerId: seller.id, priceMinor: 999_999_999 });
  const shared = await makeProduct(db, { shopId: shop.id, status: "FROZEN" });
  await makeProduct(db, { sellerId: seller.id, archivedAt: now });
  await makeIntent(db);
  const customerId = (await makeUser(db)).id;
  const intent = (productId: number, status: "PENDING" | "SUCCESS" | "RECEIVED", createdAt: string) =>
    makeIntent(db, { productId, status, customerId, quantity: 2, createdAt: new Date(createdAt) });
  await intent(mine.id, "SUCCESS", "2025-03-09T16:00:00Z");
  await intent(shared.id, "RECEIVED", "2025-03-09T15:59:59Z");
  await intent(shared.id, "PENDING", "2025-02-08T16:00:00Z");
  await intent(shared.id, "SUCCESS", "2025-02-08T15:59:59Z");
  await makeIntent(db, { productId: mine.id, customerId: null, status: "CANCELLED", createdAt: now });
  const stats = await statsFor(seller);
  expect(stats).toMatchObject({
    products: { ONLINE: 1, FROZEN: 1, SOLD: 0, OUT_OF_STOCK: 0 },
    intents: { PENDING: 1, SUCCESS: 2, FAILED: 0, CANCELLED: 1, RECEIVED: 1 },
    revenueMinor: 1_999_999_998 + 2 * 3980,
    customers: 1,
  });
  expect(stats.days.filter((day) => day.intents > 0)).toEqual([
    { date: "2025-02-09", intents: 1, revenueMinor: 0 },
    { date: "2025-03-09", intents: 1, revenueMinor: 3980 },
    { date: "2025-03-10", intents: 2, revenueMinor: 1_999_999_998 },
  ]);
});

it("covers every product for an admin", async () => {
  const stats = await statsFor(await makeUser(database.db, { role: "ADMIN" }));
  const total = await database.db.product.count({ where: { archivedAt: null } });
  expect(Object.values(stats.products).reduce((sum, count) => sum + count)).toBe(total);
});

it("counts for a customer what it sells, and nothing of others", async () => {
  const customer = await makeUser(database.db);
  expect(await statsFor(customer)).toMatchObject({ products: { ONLINE: 0 }, revenueMinor: 0, customers: 0 });
  await makeProduct(database.db, { sellerId: customer.id });
  expect(await statsFor(customer)).toMatchObject({ products: { ONLINE: 1 } });
});
