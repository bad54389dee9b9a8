import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Client, openDb } from "@/lib/db";
import { makeCategory, makeProduct } from "@/lib/testing/factories";
import { type Person, unique } from "../contracts/shared/arrange";
import { type Drill, mustHold, numbered } from "./drill";
import { makePeople } from "./people";
import { type Part, type Stack, startStack } from "./stack";
import { checkStock } from "./stock";

const sizes = { short: { rounds: 1, buyers: 4 }, long: { rounds: 7, buyers: 16 } } as const;
const parts: readonly Part[] = ["server", "worker", "database"];
const stock = 100_000;
const submitted = z.object({ data: z.object({ purchase_id: z.int() }) });

/** What the server has acknowledged: intents by their client's key, and which of them were accepted. */
type Acknowledged = { intents: Map<string, number>; accepted: Set<number>; unanswered: number };

/** Sends one write; null where no answer came, or one that promises nothing. */
async function write(
  stack: Stack,
  method: string,
  path: string,
  person: Person,
  json: unknown,
  key?: string,
) {
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${person.token}`,
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
  try {
    const response = await fetch(stack.baseUrl + path, { method, headers, body: JSON.stringify(json) });
    const body: unknown = await response.json();
    return response.ok ? body : null;
  } catch {
    return null;
  }
}

/** Submits intents and has them accepted until told to stop; what was not answered is sent again under its key. */
async function trade(
  stack: Stack,
  buyer: Person,
  seller: Person,
  productId: number,
  until: AbortSignal,
  ack: Acknowledged,
) {
  while (!until.aborted) {
    const key = unique("key");
    const json = { product_id: productId, customer_id: buyer.id, quantity: 1, note: key };
    const send = () => write(stack, "POST", "/api/purchase-intents", buyer, json, key);
    const first = await send();
    if (first === null) ack.unanswered += 1;
    const answer = first ?? (await sleep(200).then(send));
    if (answer === null) continue;
    const id = submitted.parse(answer).data.purchase_id;
    ack.intents.set(key, id);
    const path = `/api/seller/purchase-intents/${id}/status`;
    if (await write(stack, "PUT", path, seller, { new_status: "success" })) ack.accepted.add(id);
  }
}

/** Every acknowledged write stands, once, and what should follow from it stands beside it. */
async function check(db: Client, ack: Acknowledged, productIds: readonly number[]) {
  const intents = await db.purchaseIntent.findMany({
    where: { productId: { in: [...productIds] } },
    select: { id: true, note: true, status: true },
  });
  const byKey = Map.groupBy(intents, ({ note }) => note ?? "");
  for (const [key, id] of ack.intents) {
    const found = byKey.get(key) ?? [];
    mustHold(found.length === 1 && found[0]?.id === id, `acknowledged intent ${id} is there, and once`);
  }
  mustHold(
    [...byKey.values()].every(({ length }) => length === 1),
    "no key made two intents",
  );
  const status = new Map(intents.map((intent) => [intent.id, intent.status]));
  for (const id of ack.accepted) mustHold(status.get(id) === "SUCCESS", `acknowledged sale ${id} is there`);
  const [events] = await db.$queryRaw<{ missing: number }[]>`
    SELECT count(*)::int AS missing FROM purchase_intents i
    WHERE i.product_id = ANY (${[...productIds]}::int[]) AND (
      NOT EXISTS (SELECT FROM events e WHERE e.type = 'intent.created' AND e.object_id = i.id)
      OR i.status = 'SUCCESS'
        AND NOT EXISTS (SELECT FROM events e WHERE e.type = 'intent.status_changed' AND e.object_id = i.id))`;
  mustHold(events?.missing === 0, "every intent has left its events");
  return intents.length;
}

export const crash: Drill = {
  name: "crash",
  promise: "kill -9 of server, worker and database under load loses nothing that was acknowledged",
  async run(scale, tell) {
    const { rounds, buyers } = sizes[scale];
    const stack = await startStack();
    const db = openDb(stack.databaseUrl);
    const done = new AbortController();
    try {
      const [people, [seller]] = [
        await makePeople(db, buyers, "CUSTOMER"),
        await makePeople(db, 1, "SELLER"),
      ];
      if (!seller) throw new Error("no seller was made");
      const { id: categoryId } = await makeCategory(db);
      const products = await Promise.all(
        numbered(4).map(() => makeProduct(db, { sellerId: seller.id, categoryId, stock })),
      );
      const ack: Acknowledged = { intents: new Map(), accepted: new Set(), unanswered: 0 };
      const trading = people.map((buyer, index) =>
        trade(stack, buyer, seller, products[index % 4]?.id ?? 0, done.signal, ack),
      );
      const order = numbered(rounds).flatMap(() => parts);
      for (const [index, part] of order.entries()) {
        await sleep(scale === "long" ? 3000 + Math.random() * 3000 : 1000);
        tell(`kill ${index + 1} of ${order.length}: ${part}, ${ack.intents.size} intents acknowledged`);
        await stack.kill(part);
        await stack.recovered();
      }
      await sleep(1000);
      done.abort();
      await Promise.all(trading);
      await stack.recovered();
      const ids = products.map(({ id }) => id);
      const written = await check(db, ack, ids);
      const { sold } = await checkStock(db, new Map(ids.map((id) => [id, stock])));
      mustHold(ack.intents.size > 0, "something was acknowledged");
      const { intents, accepted, unanswered } = ack;
      return {
        kills: order.length,
        acknowledged: intents.size,
        accepted: accepted.size,
        unanswered,
        written,
        sold,
      };
    } finally {
      done.abort();
      await db.$disconnect().catch(() => undefined);
      await stack.stop();
    }
  },
};
