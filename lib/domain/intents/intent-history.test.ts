import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { addIntentNote } from "./add-intent-note";
import { cancelIntent } from "./cancel-intent";
import { confirmReceived } from "./confirm-received";
import { createIntent } from "./create-intent";
import { decideIntents } from "./decide-intents";
import { getIntent } from "./get-intent";
import { markIntent } from "./mark-intent";
import { reopenIntent } from "./reopen-intent";

const db = useTestDatabase();

async function aSale({ stock = 5, quantity = 1 } = {}) {
  const shop = await makeShop(db());
  const owner = await makeUser(db(), { role: "SELLER", shopId: shop.id });
  const product = await makeProduct(db(), { sellerId: owner.id, shopId: shop.id, stock });
  const seller = contextFor(db(), actorOf(owner));
  const customer = await makeUser(db());
  const buyer = contextFor(db(), actorOf(customer));
  const send = () => createIntent(buyer, { customerId: customer.id, productId: product.id, quantity });
  const { id } = await send();
  const stockNow = async () => (await db().sku.findUniqueOrThrow({ where: { id: product.sku.id } })).stock;
  const statusNow = async () => (await db().product.findUniqueOrThrow({ where: { id: product.id } })).status;
  return { shop, seller, customer, buyer, product, id, send, stockNow, statusNow };
}

const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

describe("the history", () => {
  it("tells of every step, by whom and why", async () => {
    const { seller, customer, buyer, id } = await aSale();
    await markIntent(seller, { intentId: id, status: "FAILED", sellerNotes: "太远", failureReason: "PLACE" });
    await reopenIntent(seller, { intentId: id });
    await addIntentNote(seller, { intentId: id, text: "熟客" });
    await markIntent(seller, { intentId: id, status: "SUCCESS" });
    await confirmReceived(buyer, { customerId: customer.id, intentId: id });
    const { events } = await getIntent(seller, id);
    const [bought, sold] = [customer.id, seller.actor.id];
    expect(
      events.map(({ kind, from, to, reason, note, user }) => [kind, from, to, reason, note, user?.id]),
    ).toEqual([
      ["STATUS", null, "PENDING", null, null, bought],
      ["STATUS", "PENDING", "FAILED", "PLACE", "太远", sold],
      ["STATUS", "FAILED", "PENDING", null, null, sold],
      ["NOTE", null, null, null, "熟客", sold],
      ["STATUS", "PENDING", "SUCCESS", null, null, sold],
      ["STATUS", "SUCCESS", "RECEIVED", null, null, bought],
    ]);
  });

  it("has nothing of a step that was refused", async () => {
    const { seller, id } = await aSale({ stock: 1 });
    await db().sku.updateMany({ data: { stock: 0 } });
    await expect(markIntent(seller, { intentId: id, status: "SUCCESS" })).rejects.toMatchObject({
      code: "product.out_of_stock",
    });
    expect((await getIntent(seller, id)).events).toHaveLength(1);
  });

  it("is for those who manage the product alone, and so are notes", async () => {
    const { buyer, id } = await aSale();
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    for (const context of [buyer, stranger]) {
      await expect(getIntent(context, id)).rejects.toMatchObject({ code: "intent.not_found" });
      const note = addIntentNote(context, { intentId: id, text: "…" });
      await expect(note).rejects.toMatchObject({ code: "intent.not_found" });
    }
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    expect((await getIntent(admin, id)).answerable).toBe(false);
    const note = addIntentNote(admin, { intentId: id, text: "…" });
    await expect(note).rejects.toMatchObject({ code: "auth.forbidden" });
  });
});

it("keeps a reason for a failure only", async () => {
  const { seller, id } = await aSale();
  const marked = await markIntent(seller, { intentId: id, status: "SUCCESS", failureReason: "PRICE" });
  expect(marked.failureReason).toBeNull();
});

describe("taking an answer back", () => {
  it("puts the pieces of a success back, and the product on the lists", async () => {
    const { seller, shop, id, stockNow, statusNow } = await aSale({ stock: 2, quantity: 2 });
    await markIntent(seller, { intentId: id, status: "SUCCESS", sellerNotes: "周六见" });
    expect([await stockNow(), await statusNow()]).toEqual([0, "OUT_OF_STOCK"]);
    const reopened = await reopenIntent(seller, { intentId: id });
    expect(reopened).toMatchObject({
      status: "PENDING",
      sellerNotes: null,
      decidedAt: null,
      stockTaken: false,
    });
    expect([await stockNow(), await statusNow()]).toEqual([2, "ONLINE"]);
    const audit = await db().auditEntry.findMany({ where: { objectType: "intent", objectId: String(id) } });
    expect(audit).toMatchObject([
      { act: "intent.reopened", chain: `shop:${shop.id}`, before: { status: "SUCCESS" } },
    ]);
  });

  it("leaves the stock of a failure alone, and forgets why", async () => {
    const { seller, id, stockNow } = await aSale();
    await markIntent(seller, { intentId: id, status: "FAILED", failureReason: "PRICE" });
    expect(await reopenIntent(seller, { intentId: id })).toMatchObject({ failureReason: null });
    expect(await stockNow()).toBe(5);
  });

  it.each([
    [9, "PENDING"],
    [11, "intent.not_reopenable"],
  ])("after %d minutes: %s", async (minutes, outcome) => {
    const { seller, id } = await aSale();
    await markIntent(seller, { intentId: id, status: "FAILED" });
    const attempt = reopenIntent({ ...seller, clock: later(minutes) }, { intentId: id });
    const result = await attempt.then(
      ({ status }) => status,
      ({ code }) => code,
    );
    expect(result).toBe(outcome);
  });

  it("is refused while it waits, and once the buyer has received or withdrawn it", async () => {
    const { seller, buyer, customer, id, send } = await aSale();
    const refused = { code: "intent.not_reopenable" };
    await expect(reopenIntent(seller, { intentId: id })).rejects.toMatchObject(refused);
    await markIntent(seller, { intentId: id, status: "SUCCESS" });
    await confirmReceived(buyer, { customerId: customer.id, intentId: id });
    await expect(reopenIntent(seller, { intentId: id })).rejects.toMatchObject(refused);
    const other = await send();
    await cancelIntent(buyer, { customerId: customer.id, intentId: other.id });
    await expect(reopenIntent(seller, { intentId: other.id })).rejects.toMatchObject(refused);
  });

  it("is not for the buyer, nor for another shop", async () => {
    const { seller, buyer, id } = await aSale();
    await markIntent(seller, { intentId: id, status: "FAILED" });
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    for (const context of [buyer, stranger])
      await expect(reopenIntent(context, { intentId: id })).rejects.toMatchObject({
        code: "intent.not_found",
      });
  });

  it("by two at once, or while the buyer confirms, happens once and moves the stock once", async () => {
    for (let round = 0; round < 5; round++) {
      const { seller, buyer, customer, id, stockNow } = await aSale({ stock: 3, quantity: 2 });
      await markIntent(seller, { intentId: id, status: "SUCCESS" });
      const settled = await Promise.allSettled([
        reopenIntent(seller, { intentId: id }),
        reopenIntent(seller, { intentId: id }),
        confirmReceived(buyer, { customerId: customer.id, intentId: id }),
      ]);
      expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const { status } = await db().purchaseIntent.findUniqueOrThrow({ where: { id } });
      expect(await stockNow()).toBe(status === "RECEIVED" ? 1 : 3);
    }
  });

  it("gives the pieces to whoever is next, and says so to the first", async () => {
    const { seller, id, send, stockNow } = await aSale({ stock: 1 });
    const next = await send();
    await markIntent(seller, { intentId: id, status: "SUCCESS" });
    await reopenIntent(seller, { intentId: id });
    await markIntent(seller, { intentId: next.id, status: "SUCCESS" });
    const again = markIntent(seller, { intentId: id, status: "SUCCESS" });
    await expect(again).rejects.toMatchObject({ code: "product.out_of_stock" });
    expect(await stockNow()).toBe(0);
  });
});

describe("an answer to several", () => {
  it("is previewed without a trace, and then each row has its own result", async () => {
    const { seller, id, send, stockNow } = await aSale({ stock: 3, quantity: 2 });
    const second = await send();
    const stranger = await aSale();
    const ids = [id, second.id, stranger.id, id];
    const expected = [
      { id, status: "SUCCESS", code: null },
      { id: second.id, status: null, code: "product.out_of_stock" },
      { id: stranger.id, status: null, code: "intent.not_found" },
    ];
    expect(await decideIntents(seller, { ids, status: "SUCCESS", preview: true })).toEqual(expected);
    expect(await stockNow()).toBe(3);
    expect((await getIntent(seller, id)).events).toHaveLength(1);
    expect(await decideIntents(seller, { ids, status: "SUCCESS" })).toEqual(expected);
    expect(await stockNow()).toBe(1);
  });
});
