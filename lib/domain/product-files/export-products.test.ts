import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { exportProducts } from "./export-products";

const db = useTestDatabase();
let seller: SignedIn;

beforeAll(async () => {
  seller = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
});

const all = { filter: {}, except: [], asOf: new Date(Date.now() + 60_000) };

it("reads one moment, however long it is read, and is recorded before its first row", async () => {
  for (let made = 0; made < 450; made += 1)
    await makeProduct(db(), { sellerId: seller.actor.id, title: "当时" });
  const found = await exportProducts(seller, { selection: all });
  expect(
    await db().auditEntry.count({ where: { act: "products.exported", actorId: String(seller.actor.id) } }),
  ).toBe(1);
  const first = await found.next();
  await db().product.updateMany({ where: { sellerId: seller.actor.id }, data: { title: "后来" } });
  await makeProduct(db(), { sellerId: seller.actor.id, title: "新来" });
  const rest = await Array.fromAsync(found);
  const titles = [first.value, ...rest].map((one) => one?.product.title);
  expect(titles).toHaveLength(450);
  expect(new Set(titles)).toEqual(new Set(["当时"]));
});

it("ends with its reader", async () => {
  for await (const _ of await exportProducts(seller, { selection: all })) break;
  const open = await db().$queryRaw`
    SELECT 1 FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()`;
  expect(open).toEqual([]);
});

it("is one at a time of an account, also where a reader has not come to the end", async () => {
  const first = await exportProducts(seller, { selection: all });
  await first.next();
  await expect(exportProducts(seller, { selection: all })).rejects.toMatchObject({
    code: "request.too_many_at_once",
  });
  await first.return();
  for (let unread = 0; unread < 2; unread += 1)
    await (await exportProducts(seller, { selection: all })).return();
});

it("has nobody else's products, whatever is asked for", async () => {
  const other = await makeProduct(db());
  await expect(exportProducts(seller, { selection: { ids: [other.id] } })).rejects.toMatchObject({
    code: "product.not_found",
  });
  const buyer = contextFor(db(), actorOf(await makeUser(db())));
  await expect(exportProducts(buyer, { selection: all })).rejects.toMatchObject({ code: "auth.wrong_role" });
});
