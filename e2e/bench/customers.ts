import type { Db } from "@/lib/db";
import type { SignedIn } from "@/lib/domain/context";
import { browseCustomers } from "@/lib/domain/customers/browse-customers";
import { getCustomer } from "@/lib/domain/customers/get-customer";
import { listInbox } from "@/lib/domain/intents/list-inbox";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { compareSizes } from "./sizes";

const size = 20;

type Shop = { context: SignedIn; admin: SignedIn; middle: number };

const pages: readonly [name: string, read: (shop: Shop) => Promise<unknown>][] = [
  ["as it opens", ({ context }) => browseCustomers(context, { page: { size } })],
  ["in the middle", ({ context, middle }) => browseCustomers(context, { page: { size, after: middle } })],
  ["back", ({ context, middle }) => browseCustomers(context, { page: { size, before: middle } })],
  [
    "a telephone number",
    ({ context }) => browseCustomers(context, { text: String(13000000000 + 719 * 7919), page: { size } }),
  ],
  ["a common name", ({ context }) => browseCustomers(context, { text: "顾客", page: { size } })],
  ["nobody", ({ context }) => browseCustomers(context, { text: "没有这个人", page: { size } })],
  ["an admin's", ({ admin }) => browseCustomers(admin, { page: { size } })],
  ["one", ({ context, middle }) => getCustomer(context, middle)],
  ["a history", ({ context, middle }) => listInbox(context, { customerId: middle }, { size })],
];

/** What the pages of customers cost a shop with 100,000 of them beside one with a thousand. */
export const benchCustomers = () => compareSizes({ things: "customers", large: 100_000, populate, pages });

/** One shop to which so many people have sent an intent each. */
async function populate(db: Db, customers: number): Promise<Shop> {
  const { id: shopId } = await makeShop(db);
  const seller = await makeUser(db, { role: "SELLER", shopId });
  const admin = await makeUser(db, { role: "ADMIN" });
  const { id: productId, sku } = await makeProduct(db, { sellerId: seller.id, shopId });
  await db.$executeRaw`
    INSERT INTO users (role, username, name, phone, password_hash)
    SELECT 'CUSTOMER', left(md5(n::text), 12), '顾客' || n, '1' || (3000000000 + (n::bigint * 7919) % 6999999999), '!'
    FROM generate_series(1, ${customers}::int) AS n`;
  await db.$executeRaw`DROP INDEX intent_search_grams_idx`;
  await db.$executeRaw`
    INSERT INTO purchase_intents (product_id, sku_id, seller_id, customer_id, unit_price_minor, contact_name, contact_phone)
    SELECT ${productId}::int, ${sku.id}::int, ${seller.id}::int, u.id, 1990, '王小明', '13800000000'
    FROM users u WHERE u.role = 'CUSTOMER'`;
  await db.$executeRaw`CREATE INDEX intent_search_grams_idx ON intent_search USING GIN (grams) WITH (fastupdate = off)`;
  await db.$executeRawUnsafe("VACUUM (ANALYZE) users, purchase_intents, intent_search");
  const middle = seller.id + Math.floor(customers / 2);
  return { context: contextFor(db, actorOf(seller)), admin: contextFor(db, actorOf(admin)), middle };
}
