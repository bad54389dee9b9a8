import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getProduct } from "@/lib/domain/catalog/get-product";
import { listManagedRows } from "@/lib/domain/catalog/list-managed-rows";
import { type ListProducts, listManagedProducts, listProducts } from "@/lib/domain/catalog/list-products";
import { getHistories, listHistory } from "@/lib/domain/catalog/product-history";
import { getCategoryTree, listCategories } from "@/lib/domain/categories/list-categories";
import type { SignedIn } from "@/lib/domain/context";
import { listCreators } from "@/lib/domain/creators/list-creators";
import { browseCustomers } from "@/lib/domain/customers/browse-customers";
import { getCustomer } from "@/lib/domain/customers/get-customer";
import { getPurchaseHistory } from "@/lib/domain/customers/get-purchase-history";
import { listCustomers } from "@/lib/domain/customers/list-customers";
import { findFirstSteps } from "@/lib/domain/dashboard/first-steps";
import { getFigures } from "@/lib/domain/dashboard/get-figures";
import { listTasks } from "@/lib/domain/dashboard/list-tasks";
import { listCustomerIntents } from "@/lib/domain/intents/list-customer-intents";
import { listInbox, listIntentBoard } from "@/lib/domain/intents/list-inbox";
import { listSellerIntents } from "@/lib/domain/intents/list-seller-intents";
import { summarizeInbox } from "@/lib/domain/intents/summarize-inbox";
import { listCampaigns, listMatchTasks } from "@/lib/domain/matching/list-match-tasks";
import { listDoubts } from "@/lib/domain/outreach/list-doubts";
import { listSandboxMails } from "@/lib/domain/outreach/sandbox-mails";
import { listSuppressions } from "@/lib/domain/outreach/suppressions";
import type { PageRequest } from "@/lib/domain/page";
import { listDrafts } from "@/lib/domain/product-drafts/list-drafts";
import { listInvitations } from "@/lib/domain/shops/list-invitations";
import { listManagers } from "@/lib/domain/shops/list-managers";
import { listShopProducts } from "@/lib/domain/shops/list-shop-products";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { openCountingDb } from "@/lib/testing/counting-db";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import {
  actorOf,
  contextFor,
  makeCategory,
  makeIntent,
  makeProduct,
  makeShop,
  makeUser,
} from "@/lib/testing/factories";

const rows = 25;
let database: TestDatabase;
let counting: ReturnType<typeof openCountingDb>;
let seller: SignedIn;
let customer: SignedIn;
let admin: SignedIn;
let manager: SignedIn;
let productId: number;
let shopId: number;

beforeAll(async () => {
  database = await createTestDatabase();
  counting = openCountingDb(database.url);
  shopId = (await makeShop(database.db)).id;
  const [sold, bought] = [await makeUser(database.db, { role: "SELLER" }), await makeUser(database.db)];
  const { id: categoryId } = await makeCategory(database.db);
  for (let row = 0; row < rows; row += 1) {
    const product = await makeProduct(database.db, {
      sellerId: sold.id,
      shopId,
      categoryId,
      title: `青花茶壶 ${row}`,
    });
    productId = product.id;
    await makeIntent(database.db, { productId, customerId: (await makeUser(database.db)).id });
    await makeIntent(database.db, { productId, customerId: bought.id });
    await makeMatch(database.db, { taskId: (await makeMatchTask(database.db, { productId })).id });
    await makeCreator(database.db);
    const thread = await makeThread(database.db, {
      taskId: (await makeMatchTask(database.db, { productId })).id,
    });
    const { addressKey } = thread;
    await makeQueuedMessage(database.db, { threadId: thread.id, state: "UNKNOWN" });
    await makeQueuedMessage(database.db, { threadId: thread.id, kind: "ANSWER", state: "ACCEPTED" });
    const refusal = { kind: "EMAIL", scope: "CAMPAIGNS", reason: "OPT_OUT", addressKey } as const;
    await database.db.suppression.create({ data: refusal });
    await database.db.productDraft.create({ data: { sellerId: sold.id, content: { categoryId } } });
  }
  seller = contextFor(counting.db, actorOf(sold));
  manager = { ...seller, actor: { ...seller.actor, shopId } };
  const uses = { create: { userId: sold.id, at: new Date() } };
  await database.db.shopInvitation.create({ data: { code: "A", shopId, creatorId: sold.id, uses } });
  customer = contextFor(counting.db, actorOf(bought));
  admin = contextFor(counting.db, actorOf(await makeUser(database.db, { role: "ADMIN" })));
});

afterAll(async () => {
  await counting.db.$disconnect();
  await database.drop();
});

const filter: ListProducts["filter"] = { text: { query: "茶壶", fields: ["title", "keywords"] } };
const customerId = () => customer.actor.id;

const lists: [name: string, most: number, read: (page: PageRequest) => Promise<{ items: unknown[] }>][] = [
  ["products", 3, (page) => listProducts(contextFor(counting.db), { filter: {}, page })],
  [
    "products found by a word, by price",
    3,
    (page) => listProducts(contextFor(counting.db), { filter, sort: "price", page }),
  ],
  ["products for a signed-in seller", 3, (page) => listProducts(seller, { filter, page })],
  ["a seller's products", 3, (page) => listManagedProducts(seller, { filter: {}, page })],
  [
    "a seller's table",
    3,
    async ({ size }) =>
      listManagedRows(seller, { filter: {}, sort: "updated", order: "desc", page: { size } }),
  ],
  [
    "a seller's table, by a word and its name",
    3,
    async ({ size }) => listManagedRows(seller, { filter, sort: "name", order: "asc", page: { size } }),
  ],
  ["a seller's drafts", 3, ({ size }) => listDrafts(seller, { size })],
  ["a shop's products", 3, (page) => listShopProducts(contextFor(counting.db), { shopId, page })],
  ["a seller's intents", 2, (page) => listSellerIntents(seller, { page })],
  ["a seller's inbox", 2, ({ size }) => listInbox(seller, {}, { size })],
  ["a seller's inbox, searched", 2, ({ size }) => listInbox(seller, { text: "青花" }, { size })],
  ["a customer's intents", 2, (page) => listCustomerIntents(customer, { customerId: customerId(), page })],
  ["a seller's match tasks", 3, (page) => listMatchTasks(seller, { page })],
  ["a seller's campaigns with their products", 3, (page) => listCampaigns(seller, { page })],
  // The key of addresses is read once per process.
  ["creators", 6, (page) => listCreators(seller, { filter: {}, page })],
  ["a seller's messages in doubt", 2, (page) => listDoubts(seller, { page })],
  ["a seller's mails in the sandbox", 2, (page) => listSandboxMails(seller, { page })],
  ["addresses that are not written to", 2, (page) => listSuppressions(admin, { page })],
  ["a seller's customers with their purchases", 2, (page) => listCustomers(seller, { page })],
  ["a seller's customers with their sums", 2, ({ size }) => browseCustomers(seller, { page: { size } })],
  [
    "a seller's customers, searched",
    2,
    ({ size }) => browseCustomers(seller, { text: "用户", page: { size } }),
  ],
];

describe.each(lists)("a list of %s", (_, most, read) => {
  it.each([1, 10, 100])(`takes at most ${most} queries for a page of %d`, async (size) => {
    let found = 0;
    const queries = await counting.count(async () => {
      found = (await read({ number: 1, size })).items.length;
    });
    expect(found).toBe(Math.min(size, found));
    expect(found).toBeGreaterThanOrEqual(Math.min(size, rows));
    expect(queries).toBeGreaterThan(0);
    expect(queries).toBeLessThanOrEqual(most);
  });
});

it.each([
  ["a product", 1, () => getProduct(contextFor(counting.db), { id: productId })],
  ["the beginnings of a product's histories", 7, () => getHistories(seller, { id: productId })],
  ["a product's prices", 3, () => listHistory(seller, { id: productId, of: "prices" })],
  ["what stands around the inbox", 1, () => summarizeInbox(seller)],
  ["the board of intents", 2, () => listIntentBoard(seller, {}, 30)],
  ["who manages a shop", 1, () => listManagers(manager)],
  ["a shop's codes", 1, () => listInvitations(manager)],
  ["the tree of categories", 1, () => getCategoryTree(contextFor(counting.db), {})],
  [
    "a page of categories",
    2,
    () => listCategories(contextFor(counting.db), { page: { number: 1, size: 50 } }),
  ],
  ["what waits for a seller", 3, () => listTasks(seller)],
  ["what waits for an admin", 1, () => listTasks(admin)],
  ["the first steps", 1, () => findFirstSteps(seller)],
  ["the figures of a quarter", 1, () => getFigures(seller, { from: "2026-01-01", to: "2026-03-31" })],
  ["a customer with sums and notes", 3, () => getCustomer(seller, customerId())],
  ["a customer's history", 2, () => getPurchaseHistory(seller, { customerId: customerId() })],
] as const)("%s takes at most %d queries", async (_, most, read) => {
  expect(await counting.count(read)).toBeLessThanOrEqual(most);
});
