import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { cancelIntent } from "./cancel-intent";
import { createIntent } from "./create-intent";
import { markIntent } from "./mark-intent";
import { reopenIntent } from "./reopen-intent";
import { expireHolds, setStockHold } from "./stock-hold";

const db = useTestDatabase();
const hour = 3_600_000;

async function aShop({ hours, stock = 3 }: { hours: number | null; stock?: number }) {
  const shop = await makeShop(db());
  const seller = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId: shop.id })));
  await setStockHold(seller, { hours });
  const product = await makeProduct(db(), { sellerId: seller.actor.id, shopId: shop.id, stock });
  const customer = await makeUser(db());
  const buyer = contextFor(db(), actorOf(customer));
  const send = (quantity = 2) =>
    createIntent(buyer, { customerId: customer.id, productId: product.id, quantity });
  const cancel = (intentId: number) => cancelIntent(buyer, { customerId: customer.id, intentId });
  const now = async () => {
    const { status, skus } = await db().product.findUniqueOrThrow({
      where: { id: product.id },
      include: { skus: true },
    });
    return [skus[0]?.stock, status];
  };
  return { shop, seller, product, send, cancel, now };
}

const after = (hours: number) => () => new Date(Date.now() + hours * hour);

it("keeps nothing where it is off", async () => {
  const { send, now } = await aShop({ hours: null });
  expect(await send()).toMatchObject({ stockTaken: false, heldUntil: null });
  expect(await now()).toEqual([3, "ONLINE"]);
});

it("keeps the pieces of one that waits, and its success takes no others", async () => {
  const { seller, send, now } = await aShop({ hours: 24 });
  const { id, heldUntil } = await send();
  expect(heldUntil?.getTime()).toBeGreaterThan(Date.now() + 23 * hour);
  expect(await now()).toEqual([1, "ONLINE"]);
  await expect(send()).rejects.toMatchObject({ code: "product.out_of_stock" });
  expect(await markIntent(seller, { intentId: id, status: "SUCCESS" })).toMatchObject({ heldUntil: null });
  expect(await now()).toEqual([1, "ONLINE"]);
});

it("gives them back with a failure and a withdrawal", async () => {
  const { seller, send, cancel, now } = await aShop({ hours: 24, stock: 2 });
  const failed = await send();
  expect(await now()).toEqual([0, "OUT_OF_STOCK"]);
  await markIntent(seller, { intentId: failed.id, status: "FAILED" });
  expect(await now()).toEqual([2, "ONLINE"]);
  const { id } = await send();
  await cancel(id);
  expect(await now()).toEqual([2, "ONLINE"]);
});

it("gives them back when the time is over, and the intent goes on waiting", async () => {
  const { seller, send, now } = await aShop({ hours: 2, stock: 2 });
  const { id } = await send();
  expect(await expireHolds({ ...contextFor(db()), clock: after(1.9) })).toBe(0);
  expect(await expireHolds({ ...contextFor(db()), clock: after(2.1) })).toBe(1);
  expect(await expireHolds({ ...contextFor(db()), clock: after(2.1) })).toBe(0);
  expect(await now()).toEqual([2, "ONLINE"]);
  const row = await db().purchaseIntent.findUniqueOrThrow({ where: { id }, include: { events: true } });
  expect(row).toMatchObject({ status: "PENDING", stockTaken: false });
  expect(row.events.map(({ kind, userId }) => [kind, userId === null])).toEqual([
    ["STATUS", false],
    ["HOLD_EXPIRED", true],
  ]);
  await markIntent(seller, { intentId: id, status: "SUCCESS" });
  expect(await now()).toEqual([0, "OUT_OF_STOCK"]);
});

it("an answer that is taken back has its pieces again, unless another buyer has them", async () => {
  const { seller, send, now } = await aShop({ hours: 24, stock: 2 });
  const { id } = await send();
  await markIntent(seller, { intentId: id, status: "SUCCESS" });
  expect(await reopenIntent(seller, { intentId: id })).toMatchObject({ stockTaken: true });
  expect(await now()).toEqual([0, "OUT_OF_STOCK"]);
  await markIntent(seller, { intentId: id, status: "FAILED" });
  const other = await send();
  const attempt = reopenIntent(seller, { intentId: id });
  await expect(attempt).rejects.toMatchObject({ code: "product.out_of_stock" });
  const row = await db().purchaseIntent.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ status: "FAILED", stockTaken: false });
  await markIntent(seller, { intentId: other.id, status: "FAILED" });
  expect(await reopenIntent(seller, { intentId: id })).toMatchObject({ stockTaken: true });
  expect(await now()).toEqual([0, "OUT_OF_STOCK"]);
});

it("is exact when buyers, answers and the clock come at once", async () => {
  const { seller, product, send, cancel } = await aShop({ hours: 1, stock: 6 });
  const made = await Promise.allSettled(Array.from({ length: 5 }, () => send()));
  const ids = made.flatMap((result) => (result.status === "fulfilled" ? [result.value.id] : []));
  expect(ids).toHaveLength(3);
  const [first = 0, second = 0, third = 0] = ids;
  await Promise.allSettled([
    markIntent(seller, { intentId: first, status: "SUCCESS" }),
    cancel(first),
    markIntent(seller, { intentId: second, status: "FAILED" }),
    expireHolds({ ...contextFor(db()), clock: after(2) }),
    cancel(third),
  ]);
  const rows = await db().purchaseIntent.findMany({ where: { productId: product.id } });
  const taken = rows.filter(({ stockTaken }) => stockTaken).reduce((sum, { quantity }) => sum + quantity, 0);
  const sku = await db().sku.findUniqueOrThrow({ where: { id: product.sku.id } });
  expect(sku.stock + taken).toBe(6);
  for (const { status, stockTaken } of rows) expect(stockTaken).toBe(status === "SUCCESS");
});

it("is decided by the managers of a shop, and audited", async () => {
  const { shop, seller } = await aShop({ hours: 24 });
  const entries = await db().auditEntry.findMany({ where: { chain: `shop:${shop.id}` } });
  expect(entries).toMatchObject([
    { act: "shop.stock_hold_set", before: { hours: null }, after: { hours: 24 } },
  ]);
  const alone = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  await expect(setStockHold(alone, { hours: 1 })).rejects.toMatchObject({ code: "shop.none" });
  await expect(setStockHold(seller, { hours: 721 })).rejects.toThrow();
});
