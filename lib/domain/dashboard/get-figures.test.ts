import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { getFigures } from "./get-figures";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const range = { from: "2025-03-09", to: "2025-03-10" };

const figuresFor = async (user: Parameters<typeof actorOf>[0], days = range) =>
  getFigures(contextFor(database.db, actorOf(user)), days);

/** A seller with a shop, and what sends an intent to one of its products. */
async function scene() {
  const { db } = database;
  const shop = await makeShop(db);
  const seller = await makeUser(db, { role: "SELLER", shopId: shop.id });
  const product = await makeProduct(db, { sellerId: seller.id, shopId: shop.id, priceMinor: 1000 });
  const send = (createdAt: string, data: Partial<Parameters<typeof makeIntent>[1]> = {}) =>
    makeIntent(db, { productId: product.id, createdAt: new Date(createdAt), ...data });
  return { db, shop, seller, product, send };
}

it("has a zero for every day, and no answer to how long answers take, where nothing came", async () => {
  const figures = await figuresFor(await makeUser(database.db, { role: "SELLER" }));
  const counts = { PENDING: 0, SUCCESS: 0, FAILED: 0, CANCELLED: 0, RECEIVED: 0 };
  expect(figures).toEqual({
    days: ["2025-03-09", "2025-03-10"].map((day) => ({ day, counts, revenueMinor: 0 })),
    ...{ intents: 0, deals: 0, revenueMinor: 0, customers: 0, answered: 0, responseSeconds: null },
    ...{ best: [], latestAt: null },
  });
});

it("takes days as the shop's zone has them, and says when the last intent came that is in none", async () => {
  const { seller, send } = await scene();
  // Shanghai is eight hours ahead: the first moment of March 9 and the last of March 10.
  await send("2025-03-08T15:59:59.999Z");
  await send("2025-03-08T16:00:00Z");
  await send("2025-03-10T15:59:59.999Z");
  await send("2025-03-10T16:00:00Z");
  const figures = await figuresFor(seller);
  expect(figures.days.map(({ day, counts }) => [day, counts.PENDING])).toEqual([
    ["2025-03-09", 1],
    ["2025-03-10", 1],
  ]);
  expect(figures).toMatchObject({ intents: 2, latestAt: new Date("2025-03-10T16:00:00Z") });
  const before = await figuresFor(seller, { from: "2024-01-01", to: "2024-01-31" });
  expect(before).toMatchObject({ intents: 0, latestAt: new Date("2025-03-10T16:00:00Z") });
  expect(before.days).toHaveLength(31);
});

it("earns by success and receipt only, counts a buyer once, and an intent of one's own and the shop's once", async () => {
  const { seller, send } = await scene();
  const customerId = (await makeUser(database.db)).id;
  await send("2025-03-09T02:00:00Z", { customerId, status: "SUCCESS", quantity: 2 });
  await send("2025-03-09T03:00:00Z", { customerId, status: "RECEIVED", quantity: 3 });
  await send("2025-03-10T02:00:00Z", { customerId, status: "FAILED", quantity: 5 });
  await send("2025-03-10T02:00:00Z", { customerId: null, status: "CANCELLED", quantity: 7 });
  const figures = await figuresFor(seller);
  expect(figures).toMatchObject({ intents: 4, deals: 2, revenueMinor: 5000, customers: 1 });
  expect(figures.days.map(({ revenueMinor }) => revenueMinor)).toEqual([5000, 0]);
  expect(figures.days[1]?.counts).toMatchObject({ FAILED: 1, CANCELLED: 1, SUCCESS: 0 });
});

it("takes the middle of the times to an answer, of those that have one", async () => {
  const { seller, send } = await scene();
  const sent = "2025-03-09T02:00:00Z";
  const after = (seconds: number) => new Date(Date.parse(sent) + seconds * 1000);
  for (const seconds of [60, 600, 86_400]) await send(sent, { status: "FAILED", decidedAt: after(seconds) });
  await send(sent);
  await send(sent, { status: "SUCCESS" });
  expect(await figuresFor(seller)).toMatchObject({ answered: 3, responseSeconds: 600 });
  await send(sent, { status: "SUCCESS", decidedAt: after(700) });
  expect(await figuresFor(seller)).toMatchObject({ answered: 4, responseSeconds: 650 });
});

it("names the best products by revenue, then by intents, also one that is deleted since", async () => {
  const { db, seller, product, send } = await scene();
  const of = (data: Parameters<typeof makeProduct>[1]) => makeProduct(db, { sellerId: seller.id, ...data });
  const dear = await of({ priceMinor: 90_000, archivedAt: new Date() });
  const wanted = await of({});
  const idle = await of({});
  const at = "2025-03-09T02:00:00Z";
  await send(at, { status: "SUCCESS", quantity: 2 });
  await send(at, { productId: dear.id, status: "SUCCESS" });
  await send(at, { productId: wanted.id });
  await send(at, { productId: wanted.id });
  await send(at, { productId: idle.id });
  const { best } = await figuresFor(seller);
  expect(best.map(({ id }) => id)).toEqual([dear.id, product.id, wanted.id, idle.id]);
  expect(best[0]).toMatchObject({ isDeleted: true, intents: 1, pieces: 1, revenueMinor: 90_000 });
  expect(best[1]).toMatchObject({ isDeleted: false, pieces: 2, imageUrl: product.images[0]?.url });
  expect(best[2]).toMatchObject({ intents: 2, pieces: 0, revenueMinor: 0 });
});

it("tells a co-manager what the shop has received, a stranger nothing, an admin everything", async () => {
  const { db, shop, send } = await scene();
  await send("2025-03-09T02:00:00Z", { status: "SUCCESS" });
  const colleague = await makeUser(db, { role: "SELLER", shopId: shop.id });
  expect(await figuresFor(colleague)).toMatchObject({ intents: 1, revenueMinor: 1000 });
  const stranger = await makeUser(db, { role: "SELLER", shopId: (await makeShop(db)).id });
  expect(await figuresFor(stranger)).toMatchObject({ intents: 0, latestAt: null });
  const all = await figuresFor(await makeUser(db, { role: "ADMIN" }));
  const createdAt = { gte: new Date("2025-03-08T16:00:00Z"), lt: new Date("2025-03-10T16:00:00Z") };
  expect(all.intents).toBe(await db.purchaseIntent.count({ where: { createdAt } }));
});
