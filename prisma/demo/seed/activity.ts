import type pg from "pg";
import type { Demo } from "../content/types";
import type { Random } from "../random";
import { at, insertRows, type Row, takeIds } from "./bulk";
import type { People } from "./people";
import type { Products } from "./products";
import { buildReports } from "./reports";

const favorites = 400;
const end = Date.UTC(2026, 0, 1);

async function insertIntents(client: pg.ClientBase, demo: Demo, people: People, products: Products) {
  const ids = await takeIds(client, "purchase_intents", demo.intents.length);
  await insertRows(
    client,
    "purchase_intents",
    demo.intents.map((intent, index) => {
      const product = at(demo.products, intent.productIndex);
      const customer = at(demo.customers, intent.customerIndex);
      return {
        id: at(ids, index),
        product_id: at(products.ids, intent.productIndex),
        sku_id: at(at(products.skus, intent.productIndex), intent.skuIndex),
        seller_id: at(people.sellers, product.sellerIndex),
        customer_id: at(people.customers, intent.customerIndex),
        quantity: intent.quantity,
        unit_price_minor: at(product.skus, intent.skuIndex).priceMinor,
        contact_name: customer.name,
        contact_phone: customer.phone,
        delivery_address: customer.address,
        note: intent.note,
        status: intent.status,
        seller_notes: intent.sellerNotes,
        created_at: intent.createdAt,
        updated_at: intent.updatedAt,
      };
    }),
  );
}

/** Each pair of customer and product once. */
async function insertFavorites(
  client: pg.ClientBase,
  random: Random,
  demo: Demo,
  people: People,
  { ids }: Products,
) {
  const rows = new Map<string, Row>();
  while (rows.size < favorites) {
    const product = random.int(0, demo.products.length - 1);
    const customer = rows.size < 16 ? 0 : random.int(0, demo.customers.length - 1);
    const { status, createdAt } = at(demo.products, product);
    if (status !== "ONLINE") continue;
    rows.set(`${customer}:${product}`, {
      user_id: at(people.customers, customer),
      product_id: at(ids, product),
      created_at: new Date(createdAt.getTime() + random.next() * (end - createdAt.getTime())),
    });
  }
  await insertRows(client, "favorites", [...rows.values()]);
}

/** What customers did: their intents, favorites and reports. */
export async function insertActivity(
  client: pg.ClientBase,
  random: Random,
  demo: Demo,
  people: People,
  products: Products,
): Promise<void> {
  await insertIntents(client, demo, people, products);
  await insertFavorites(client, random, demo, people, products);
  const reports = buildReports(random, demo);
  const ids = await takeIds(client, "reports", reports.length);
  await insertRows(
    client,
    "reports",
    reports.map(({ product, customer, createdAt, handledAt, ...report }, index) => ({
      id: at(ids, index),
      product_id: at(products.ids, product),
      user_id: at(people.customers, customer),
      ...report,
      created_at: createdAt,
      handled_at: handledAt,
      handler_id: handledAt && people.admin,
    })),
  );
}
