import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { getPurchaseHistory } from "./get-purchase-history";
import { listCustomers } from "./list-customers";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const page = { number: 1, size: 10 };

async function aSeller(shopId?: number) {
  const user = await makeUser(database.db, { role: "SELLER", shopId });
  const product = await makeProduct(database.db, { sellerId: user.id, shopId });
  const buy = (customerId: number) => makeIntent(database.db, { productId: product.id, customerId });
  return { buy, context: contextFor(database.db, actorOf(user)) };
}

it("lists a seller's customers with their last five intents to that seller, and no others", async () => {
  const [mine, theirs] = [await aSeller(), await aSeller()];
  const [early, late, stranger] = [
    await makeUser(database.db),
    await makeUser(database.db),
    await makeUser(database.db),
  ];
  const ids: number[] = [];
  for (let n = 0; n < 6; n++) ids.unshift((await mine.buy(early.id)).id);
  await theirs.buy(early.id);
  await theirs.buy(stranger.id);
  await mine.buy(late.id);
  const list = await listCustomers(mine.context, { page });
  expect(list.total).toBe(2);
  expect(list.items.map(({ id }) => id)).toEqual([late.id, early.id]);
  expect(list.items[1]?.recentPurchases?.map(({ id }) => id)).toEqual(ids.slice(0, 5));
  expect(JSON.stringify(list)).not.toContain("passwordHash");
});

it("leaves the purchases out when told so, and pages", async () => {
  const { buy, context } = await aSeller();
  const customers = [await makeUser(database.db), await makeUser(database.db), await makeUser(database.db)];
  for (const { id } of customers) await buy(id);
  const second = await listCustomers(context, { page: { number: 2, size: 2 }, recent: false });
  expect(second).toMatchObject({ total: 3, number: 2, size: 2, items: [{ id: customers[0]?.id }] });
  expect(second.items[0]).not.toHaveProperty("recentPurchases");
});

it("shares customers within a shop and counts a seller who buys", async () => {
  const shop = await makeShop(database.db);
  const [first, second] = [await aSeller(shop.id), await aSeller(shop.id)];
  const buyer = await makeUser(database.db, { role: "SELLER" });
  await first.buy(buyer.id);
  const list = await listCustomers(second.context, { page });
  expect(list.items.map(({ id }) => id)).toEqual([buyer.id]);
  expect(list.items[0]?.recentPurchases).toHaveLength(1);
});

it("gives the whole history to this seller, newest first", async () => {
  const [mine, theirs] = [await aSeller(), await aSeller()];
  const customer = await makeUser(database.db);
  const first = await mine.buy(customer.id);
  await theirs.buy(customer.id);
  const second = await mine.buy(customer.id);
  const history = await getPurchaseHistory(mine.context, { customerId: customer.id });
  expect(history.customer).toMatchObject({ id: customer.id, phone: customer.phone });
  expect(history.customer).not.toHaveProperty("passwordHash");
  expect(history.intents.map(({ id }) => id)).toEqual([second.id, first.id]);
});

it("answers alike for an unknown account and for one that never bought from this seller", async () => {
  const [mine, theirs] = [await aSeller(), await aSeller()];
  const [idle, foreign] = [await makeUser(database.db), await makeUser(database.db)];
  await theirs.buy(foreign.id);
  for (const customerId of [idle.id, foreign.id, 2_000_000_000]) {
    const attempt = getPurchaseHistory(mine.context, { customerId });
    await expect(attempt).rejects.toMatchObject({ code: "account.not_found" });
  }
});

it("lets an admin read every customer, but no seller's account", async () => {
  const admin = contextFor(database.db, actorOf(await makeUser(database.db, { role: "ADMIN" })));
  const [idle, seller] = [await makeUser(database.db), await makeUser(database.db, { role: "SELLER" })];
  expect(await getPurchaseHistory(admin, { customerId: idle.id })).toMatchObject({ intents: [] });
  const attempt = getPurchaseHistory(admin, { customerId: seller.id });
  await expect(attempt).rejects.toMatchObject({ code: "account.not_found" });
  const everyone = await listCustomers(admin, { page, recent: false });
  expect(everyone.total).toBe(await database.db.user.count({ where: { role: "CUSTOMER" } }));
});

it("tells a customer of those who buy from it, and nothing of itself", async () => {
  const { buy } = await aSeller();
  const customer = await makeUser(database.db);
  await buy(customer.id);
  const context = contextFor(database.db, actorOf(customer));
  expect(await listCustomers(context, { page })).toMatchObject({ total: 0, items: [] });
  const history = getPurchaseHistory(context, { customerId: customer.id });
  await expect(history).rejects.toMatchObject({ code: "account.not_found" });
  const { id: productId } = await makeProduct(database.db, { sellerId: customer.id });
  const { customerId } = await makeIntent(database.db, { productId });
  expect(await listCustomers(context, { page })).toMatchObject({ total: 1, items: [{ id: customerId }] });
});
