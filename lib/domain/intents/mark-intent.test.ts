import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expiryCount, isCurrent } from "@/lib/cache/versions";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { markSold } from "../catalog/product-status";
import { updateProduct } from "../catalog/update-product";
import { cancelIntent } from "./cancel-intent";
import { markIntent } from "./mark-intent";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function aSale({
  stock = 5,
  quantity = 1,
  shopId,
}: {
  stock?: number;
  quantity?: number;
  shopId?: number;
} = {}) {
  const { db } = database;
  const seller = await makeUser(db, { role: "SELLER", shopId });
  const product = await makeProduct(db, { sellerId: seller.id, shopId, stock });
  const intent = await makeIntent(db, { productId: product.id, quantity });
  return { product, intent, context: contextFor(db, actorOf(seller)) };
}

async function state(productId: number) {
  const { db } = database;
  const { status, skus } = await db.product.findUniqueOrThrow({
    where: { id: productId },
    include: { skus: true },
  });
  return { status, stock: skus.reduce((sum, sku) => sum + sku.stock, 0) };
}

/** How often each outcome came: `done` or the error's code. */
async function outcomes(attempts: Promise<unknown>[]) {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(attempts)) {
    const name = result.status === "fulfilled" ? "done" : (result.reason.code ?? String(result.reason));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

it("takes the stock, keeps the notes and makes cached answers stale", async () => {
  const { product, intent, context } = await aSale({ quantity: 2 });
  const tags = [`product:${product.id}`, "products"];
  const before = expiryCount();
  const marked = await markIntent(context, {
    intentId: intent.id,
    status: "SUCCESS",
    sellerNotes: "明天发货",
  });
  expect(marked).toMatchObject({ id: intent.id, status: "SUCCESS", sellerNotes: "明天发货" });
  expect(await state(product.id)).toEqual({ status: "ONLINE", stock: 3 });
  for (const tag of tags) expect(isCurrent([tag], before)).toBe(false);
});

it("puts a product out of stock with its last piece, and only with the last of all its SKUs", async () => {
  const { db } = database;
  const seller = await makeUser(db, { role: "SELLER" });
  const product = await makeProduct(db, { sellerId: seller.id, stock: 1, moreSkus: [{ stock: 1 }] });
  const context = contextFor(db, actorOf(seller));
  for (const [index, status] of (["ONLINE", "OUT_OF_STOCK"] as const).entries()) {
    const intent = await makeIntent(db, { productId: product.id, skuId: product.skus[index]?.id ?? 0 });
    await markIntent(context, { intentId: intent.id, status: "SUCCESS" });
    expect(await state(product.id)).toEqual({ status, stock: 1 - index });
  }
});

it.each(["FROZEN", "SOLD"] as const)("leaves the status of a %s product alone", async (status) => {
  const { product, intent, context } = await aSale({ stock: 1 });
  await database.db.product.update({ where: { id: product.id }, data: { status } });
  await markIntent(context, { intentId: intent.id, status: "SUCCESS" });
  expect(await state(product.id)).toEqual({ status, stock: 0 });
});

it("takes nothing when the intent failed", async () => {
  const { product, intent, context } = await aSale();
  expect(await markIntent(context, { intentId: intent.id, status: "FAILED" })).toMatchObject({
    status: "FAILED",
  });
  expect(await state(product.id)).toEqual({ status: "ONLINE", stock: 5 });
});

it("lets another manager of the product's shop answer", async () => {
  const shop = await makeShop(database.db);
  const { intent } = await aSale({ shopId: shop.id });
  const partner = await makeUser(database.db, { role: "SELLER", shopId: shop.id });
  const context = contextFor(database.db, actorOf(partner));
  expect(await markIntent(context, { intentId: intent.id, status: "FAILED" })).toMatchObject({
    status: "FAILED",
  });
});

describe("refuses", () => {
  it("more than the stock, and leaves the intent pending", async () => {
    const { product, intent, context } = await aSale({ stock: 1, quantity: 2 });
    const attempt = markIntent(context, { intentId: intent.id, status: "SUCCESS", sellerNotes: "好" });
    await expect(attempt).rejects.toMatchObject({ code: "product.out_of_stock" });
    const row = await database.db.purchaseIntent.findUniqueOrThrow({ where: { id: intent.id } });
    expect(row).toMatchObject({ status: "PENDING", sellerNotes: null, updatedAt: intent.updatedAt });
    expect(await state(product.id)).toEqual({ status: "ONLINE", stock: 1 });
  });

  it.each(["SUCCESS", "FAILED", "CANCELLED", "RECEIVED"] as const)(
    "an intent that is already %s",
    async (from) => {
      const { product, intent, context } = await aSale();
      await database.db.purchaseIntent.update({ where: { id: intent.id }, data: { status: from } });
      for (const status of ["SUCCESS", "FAILED"] as const) {
        const attempt = markIntent(context, { intentId: intent.id, status });
        await expect(attempt).rejects.toMatchObject({ code: "intent.already_closed" });
      }
      expect((await state(product.id)).stock).toBe(5);
    },
  );

  it("another seller, another shop's manager and an unknown id alike", async () => {
    const { db } = database;
    const { intent } = await aSale({ shopId: (await makeShop(db)).id });
    const stranger = await makeUser(db, { role: "SELLER" });
    const rival = await makeUser(db, { role: "SELLER", shopId: (await makeShop(db)).id });
    for (const [user, intentId] of [
      [stranger, intent.id],
      [rival, intent.id],
      [rival, 2_000_000_000],
    ] as const) {
      const attempt = markIntent(contextFor(db, actorOf(user)), { intentId, status: "FAILED" });
      await expect(attempt).rejects.toMatchObject({ code: "intent.not_found" });
    }
  });

  it.each([
    ["CUSTOMER", "intent.not_found"],
    ["ADMIN", "auth.forbidden"],
  ] as const)("a caller who is %s and sells something else", async (role, code) => {
    const { intent } = await aSale();
    const context = contextFor(database.db, actorOf(await makeUser(database.db, { role })));
    const attempt = markIntent(context, { intentId: intent.id, status: "SUCCESS" });
    await expect(attempt).rejects.toMatchObject({ code });
  });
});

describe("at once", () => {
  it("200 successes over a stock of 50 are 50 and no more", async () => {
    const { product, context } = await aSale({ stock: 50 });
    const customer = await makeUser(database.db);
    const made = await Promise.all(
      Array.from({ length: 200 }, () =>
        makeIntent(database.db, { productId: product.id, customerId: customer.id }),
      ),
    );
    const marks = made.map(({ id }) => markIntent(context, { intentId: id, status: "SUCCESS" }));
    expect(await outcomes(marks)).toEqual({ done: 50, "product.out_of_stock": 150 });
    expect(await state(product.id)).toEqual({ status: "OUT_OF_STOCK", stock: 0 });
    const successes = await database.db.purchaseIntent.count({
      where: { productId: product.id, status: "SUCCESS" },
    });
    expect(successes).toBe(50);
  });

  it("50 marks of one intent take its stock once", async () => {
    const { product, intent, context } = await aSale({ stock: 50 });
    const marks = Array.from({ length: 50 }, () =>
      markIntent(context, { intentId: intent.id, status: "SUCCESS" }),
    );
    expect(await outcomes(marks)).toEqual({ done: 1, "intent.already_closed": 49 });
    expect((await state(product.id)).stock).toBe(49);
  });

  it("sales of the last pieces of two SKUs leave no product online without stock", async () => {
    const { db } = database;
    const seller = await makeUser(db, { role: "SELLER" });
    const context = contextFor(db, actorOf(seller));
    for (let round = 0; round < 10; round++) {
      const product = await makeProduct(db, { sellerId: seller.id, stock: 1, moreSkus: [{}] });
      const made = await Promise.all(
        product.skus.map((sku) => makeIntent(db, { productId: product.id, skuId: sku.id })),
      );
      await Promise.all(made.map(({ id }) => markIntent(context, { intentId: id, status: "SUCCESS" })));
      expect(await state(product.id)).toEqual({ status: "OUT_OF_STOCK", stock: 0 });
    }
  });

  it("marks, sales made elsewhere and edits of one product do not deadlock", async () => {
    const { db } = database;
    const { product, context } = await aSale({ stock: 60 });
    const customerId = (await makeUser(db)).id;
    const made = await Promise.all(
      Array.from({ length: 40 }, () => makeIntent(db, { productId: product.id, customerId })),
    );
    const attempts = made.flatMap(({ id }, n): Promise<unknown>[] => [
      markIntent(context, { intentId: id, status: "SUCCESS" }),
      markSold(context, { id: product.id, quantity: 1 }),
      updateProduct(context, { id: product.id, patch: { priceMinor: 1000 + n } }),
    ]);
    expect(await outcomes(attempts)).toEqual({ done: 100, "product.out_of_stock": 20 });
    expect((await state(product.id)).stock).toBe(0);
  });

  it("a cancellation and a success never both happen", async () => {
    const { product, intent, context } = await aSale();
    const customerId = intent.customerId ?? 0;
    const buyer = contextFor(database.db, { ...context.actor, id: customerId, role: "CUSTOMER" });
    const counts = await outcomes([
      markIntent(context, { intentId: intent.id, status: "SUCCESS" }),
      cancelIntent(buyer, { customerId, intentId: intent.id }),
    ]);
    expect(counts).toEqual({ done: 1, "intent.already_closed": 1 });
    const { status } = await database.db.purchaseIntent.findUniqueOrThrow({ where: { id: intent.id } });
    expect((await state(product.id)).stock).toBe(status === "SUCCESS" ? 4 : 5);
  });
});
