import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { createIntent } from "./create-intent";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function aCustomer(data: Parameters<typeof makeUser>[1] = {}) {
  const user = await makeUser(database.db, data);
  return { user, context: contextFor(database.db, actorOf(user)) };
}

it("snapshots the price and the account's contact, and leaves the stock alone", async () => {
  const { db } = database;
  const { user, context } = await aCustomer({ name: "李雷", phone: "13911112222", defaultAddress: "杭州" });
  const product = await makeProduct(db, { priceMinor: 29999, stock: 3 });
  const intent = await createIntent(context, { customerId: user.id, productId: product.id, quantity: 3 });
  await db.sku.update({ where: { id: product.sku.id }, data: { priceMinor: 1 } });
  expect(intent).toMatchObject({
    status: "PENDING",
    sellerId: product.sellerId,
    skuId: product.sku.id,
    unitPriceMinor: 29999,
    contactName: "李雷",
    contactPhone: "13911112222",
    deliveryAddress: "杭州",
    sellerNotes: null,
  });
  const sku = await db.sku.findUniqueOrThrow({ where: { id: product.sku.id } });
  expect(sku.stock).toBe(3);
});

it("takes the contact given over the account's, but not a blank one", async () => {
  const { user, context } = await aCustomer({ name: null, username: "only-username" });
  const product = await makeProduct(database.db);
  const intent = await createIntent(context, {
    customerId: user.id,
    productId: product.id,
    quantity: 1,
    contactName: "  ",
    contactPhone: " 100 ",
    deliveryAddress: "别处",
    note: " ",
  });
  expect(intent).toMatchObject({
    contactName: "only-username",
    contactPhone: "100",
    deliveryAddress: "别处",
    note: null,
  });
});

it("prices the SKU that was chosen", async () => {
  const { user, context } = await aCustomer();
  const product = await makeProduct(database.db, { stock: 0, moreSkus: [{ stock: 2, priceMinor: 555 }] });
  const second = product.skus[1]?.id ?? 0;
  const order = { customerId: user.id, productId: product.id, skuId: second, quantity: 2 };
  expect(await createIntent(context, order)).toMatchObject({ skuId: second, unitPriceMinor: 555 });
});

it("refuses another customer's id before it looks at anything", async () => {
  const { user, context } = await aCustomer();
  const attempt = createIntent(context, { customerId: user.id + 1, productId: 0, quantity: 1 });
  await expect(attempt).rejects.toMatchObject({ code: "auth.forbidden" });
});

it("refuses an admin", async () => {
  const { user, context } = await aCustomer({ role: "ADMIN" });
  const attempt = createIntent(context, { customerId: user.id, productId: 0, quantity: 1 });
  await expect(attempt).rejects.toMatchObject({ code: "auth.wrong_role" });
});

it.each([
  ["archived", { archivedAt: new Date() }, "product.not_found"],
  ["frozen", { status: "FROZEN" }, "product.not_found"],
  ["sold", { status: "SOLD" }, "product.not_online"],
  ["out of stock", { status: "OUT_OF_STOCK" }, "product.out_of_stock"],
  ["online with too little stock", { stock: 1 }, "product.out_of_stock"],
] as const)("refuses a product that is %s", async (_name, data, code) => {
  const { user, context } = await aCustomer();
  const product = await makeProduct(database.db, data);
  const attempt = createIntent(context, { customerId: user.id, productId: product.id, quantity: 2 });
  await expect(attempt).rejects.toMatchObject({ code });
});

it("refuses a product that does not exist", async () => {
  const { user, context } = await aCustomer();
  const attempt = createIntent(context, { customerId: user.id, productId: 2_000_000_000, quantity: 1 });
  await expect(attempt).rejects.toMatchObject({ code: "product.not_found" });
});

it("refuses another product's SKU and a retired one", async () => {
  const { user, context } = await aCustomer();
  const product = await makeProduct(database.db, { moreSkus: [{}] });
  const other = await makeProduct(database.db);
  const retired = product.skus[1]?.id ?? 0;
  await database.db.sku.update({ where: { id: retired }, data: { rank: null } });
  for (const skuId of [other.sku.id, retired]) {
    const attempt = createIntent(context, { customerId: user.id, productId: product.id, skuId, quantity: 1 });
    await expect(attempt).rejects.toMatchObject({ code: "product.sku_not_found" });
  }
});

it("refuses its seller and the managers of its shop, but not other sellers", async () => {
  const { db } = database;
  const shop = await makeShop(db);
  const seller = await aCustomer({ role: "SELLER", shopId: shop.id });
  const partner = await aCustomer({ role: "SELLER", shopId: shop.id });
  const stranger = await aCustomer({ role: "SELLER", shopId: (await makeShop(db)).id });
  const { id: productId } = await makeProduct(db, { sellerId: seller.user.id, shopId: shop.id });
  for (const { user, context } of [seller, partner]) {
    const attempt = createIntent(context, { customerId: user.id, productId, quantity: 1 });
    await expect(attempt).rejects.toMatchObject({ code: "intent.own_product" });
  }
  const intent = await createIntent(stranger.context, {
    customerId: stranger.user.id,
    productId,
    quantity: 1,
  });
  expect(intent.sellerId).toBe(seller.user.id);
});

it.each([
  ["name", { name: null, username: null }],
  ["phone", { phone: null }],
])("refuses when neither the request nor the account has a %s", async (_field, data) => {
  const { user, context } = await aCustomer(data);
  const product = await makeProduct(database.db);
  const attempt = createIntent(context, { customerId: user.id, productId: product.id, quantity: 1 });
  await expect(attempt).rejects.toMatchObject({ code: "intent.contact_missing" });
});
