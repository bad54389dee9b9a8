import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeUser } from "@/lib/testing/factories";
import { cancelIntent } from "./cancel-intent";
import { confirmReceived } from "./confirm-received";
import { getCustomerIntent } from "./get-customer-intent";
import { listCustomerIntents } from "./list-customer-intents";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function aCustomer() {
  const { id, ...user } = await makeUser(database.db);
  return { id, context: contextFor(database.db, actorOf({ id, ...user })) };
}

const moves = { cancelIntent, confirmReceived } as const;

it("lists only the caller's own, newest first, by page and status", async () => {
  const { db } = database;
  const { id: customerId, context } = await aCustomer();
  const product = await makeProduct(db);
  const ids: number[] = [];
  for (let n = 0; n < 5; n++) {
    const createdAt = new Date(Date.UTC(2025, 0, 1 + Math.floor(n / 2)));
    ids.unshift((await makeIntent(db, { customerId, productId: product.id, createdAt })).id);
  }
  await makeIntent(db, { productId: product.id });
  await db.purchaseIntent.update({ where: { id: ids[4] ?? 0 }, data: { status: "FAILED" } });
  const page = await listCustomerIntents(context, { customerId, page: { number: 2, size: 2 } });
  expect(page).toMatchObject({ total: 5, number: 2, size: 2 });
  expect(page.items.map((intent) => intent.id)).toEqual(ids.slice(2, 4));
  const failed = await listCustomerIntents(context, {
    customerId,
    status: "FAILED",
    page: { number: 1, size: 10 },
  });
  expect(failed.items.map((intent) => intent.id)).toEqual([ids[4]]);
  const beyond = await listCustomerIntents(context, { customerId, page: { number: 9, size: 10 } });
  expect(beyond).toMatchObject({ total: 5, items: [] });
});

it("still reads an intent whose product was frozen or deleted", async () => {
  const { db } = database;
  const { id: customerId, context } = await aCustomer();
  const product = await makeProduct(db, { status: "FROZEN", archivedAt: new Date() });
  const { id: intentId } = await makeIntent(db, { customerId, productId: product.id });
  expect(await getCustomerIntent(context, { customerId, intentId })).toMatchObject({ id: intentId });
});

it("cancels a pending intent and confirms a successful one, once", async () => {
  const { id: customerId, context } = await aCustomer();
  for (const [name, from, to] of [
    ["cancelIntent", "PENDING", "CANCELLED"],
    ["confirmReceived", "SUCCESS", "RECEIVED"],
  ] as const) {
    const { id: intentId } = await makeIntent(database.db, { customerId, status: from });
    const attempts = Array.from({ length: 10 }, () => moves[name](context, { customerId, intentId }));
    const results = await Promise.allSettled(attempts);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await getCustomerIntent(context, { customerId, intentId })).toMatchObject({ status: to });
  }
});

it.each([
  ["cancelIntent", "SUCCESS", "intent.already_closed"],
  ["cancelIntent", "FAILED", "intent.already_closed"],
  ["cancelIntent", "CANCELLED", "intent.already_closed"],
  ["cancelIntent", "RECEIVED", "intent.already_closed"],
  ["confirmReceived", "PENDING", "intent.not_receivable"],
  ["confirmReceived", "FAILED", "intent.not_receivable"],
  ["confirmReceived", "CANCELLED", "intent.not_receivable"],
  ["confirmReceived", "RECEIVED", "intent.not_receivable"],
] as const)("%s refuses an intent that is %s", async (name, status, code) => {
  const { id: customerId, context } = await aCustomer();
  const { id: intentId } = await makeIntent(database.db, { customerId, status });
  await expect(moves[name](context, { customerId, intentId })).rejects.toMatchObject({ code });
  expect(await getCustomerIntent(context, { customerId, intentId })).toMatchObject({ status });
});

it.each(["getCustomerIntent", "cancelIntent", "confirmReceived"] as const)(
  "%s answers alike for an unknown intent, another customer's and one without a customer",
  async (name) => {
    const { id: customerId, context } = await aCustomer();
    const others = await makeIntent(database.db);
    const orphan = await makeIntent(database.db, { customerId: null });
    for (const intentId of [others.id, orphan.id, 2_000_000_000]) {
      const attempt = { ...moves, getCustomerIntent }[name](context, { customerId, intentId });
      await expect(attempt).rejects.toMatchObject({ code: "intent.not_found" });
    }
  },
);

it("refuses another customer's id everywhere, even to an admin", async () => {
  const other = await makeIntent(database.db);
  const admin = contextFor(database.db, actorOf(await makeUser(database.db, { role: "ADMIN" })));
  const { context } = await aCustomer();
  const customerId = other.customerId ?? 0;
  const forbidden = { code: "auth.forbidden" };
  for (const caller of [context, admin]) {
    const list = listCustomerIntents(caller, { customerId, page: { number: 1, size: 10 } });
    await expect(list).rejects.toMatchObject(forbidden);
    for (const use of [getCustomerIntent, cancelIntent, confirmReceived]) {
      await expect(use(caller, { customerId, intentId: other.id })).rejects.toMatchObject(forbidden);
    }
  }
});
