import type pg from "pg";
import type { Demo, DemoIntent } from "../content/types";
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
        failure_reason: intent.failureReason,
        created_at: intent.createdAt,
        updated_at: intent.updatedAt,
        decided_at: answeredAt(intent),
      };
    }),
  );
  await insertRows(
    client,
    "intent_events",
    demo.intents.flatMap((intent, index) => historyOf(intent, at(ids, index), demo, people)),
  );
}

/** When the seller answered, if so. */
function answeredAt({ status, createdAt, updatedAt }: DemoIntent): Date | null {
  if (status === "PENDING" || status === "CANCELLED") return null;
  return status === "RECEIVED" ? new Date((createdAt.getTime() + updatedAt.getTime()) / 2) : updatedAt;
}

/** How an intent came to be what it is: sent, answered, received or withdrawn. */
function historyOf(intent: DemoIntent, intent_id: number, demo: Demo, people: People): Row[] {
  const { status, createdAt, updatedAt } = intent;
  const buyer = at(people.customers, intent.customerIndex);
  const seller = at(people.sellers, at(demo.products, intent.productIndex).sellerIndex);
  const step = {
    intent_id,
    user_id: seller,
    from_status: "PENDING",
    to_status: status,
    reason: null,
    note: null,
  };
  const sent = { ...step, user_id: buyer, from_status: null, to_status: "PENDING", at: createdAt };
  const answer = { reason: intent.failureReason, note: intent.sellerNotes };
  if (status === "PENDING") return [sent];
  if (status === "CANCELLED") return [sent, { ...step, user_id: buyer, at: updatedAt }];
  if (status !== "RECEIVED") return [sent, { ...step, ...answer, at: updatedAt }];
  return [
    sent,
    { ...step, ...answer, to_status: "SUCCESS", at: answeredAt(intent) },
    { ...step, user_id: buyer, from_status: "SUCCESS", at: updatedAt },
  ];
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
