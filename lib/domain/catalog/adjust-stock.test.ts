import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { applyChanges } from "../changes/apply-changes";
import { createIntent } from "../intents/create-intent";
import { markIntent } from "../intents/mark-intent";
import { adjustStock } from "./adjust-stock";
import { editProduct } from "./edit-product";
import { listHistory } from "./product-history";
import { markSold } from "./product-status";
import { maxStock } from "./sku-stock";

const db = useTestDatabase();

async function arrange(stock: number, stockHoldHours?: number) {
  const shop = await makeShop(db(), { stockHoldHours });
  const user = await makeUser(db(), { role: "SELLER", shopId: shop.id });
  const seller = contextFor(db(), actorOf(user));
  const { id, sku } = await makeProduct(db(), { sellerId: user.id, shopId: shop.id, stock });
  const left = async () => (await db().sku.findUniqueOrThrow({ where: { id: sku.id } })).stock;
  const status = async () => (await db().product.findUniqueOrThrow({ where: { id } })).status;
  const history = async () =>
    (await listHistory(seller, { id, of: "stock" })).items.map(
      ({ pieces, stock, reason, note, intentId }) => ({
        pieces,
        stock,
        reason,
        note,
        intentId,
      }),
    );
  const buyer = contextFor(db(), actorOf(await makeUser(db())));
  return { id, skuId: sku.id, seller, buyer, left, status, history };
}

describe("a stock is adjusted with a reason", () => {
  it("by a difference or to a number, and the product's status follows", async () => {
    const { id, skuId, seller, left, status, history } = await arrange(2);
    const set = { from: 2, to: 0 };
    await adjustStock(seller, { id, skuId, change: set, reason: "DAMAGED", note: "运输途中摔坏" });
    expect([await left(), await status()]).toEqual([0, "OUT_OF_STOCK"]);
    const added = await adjustStock(seller, { id, skuId, change: { by: 12 }, reason: "RECEIVED" });
    expect(added).toEqual({ skuId, stock: 12 });
    expect([await left(), await status()]).toEqual([12, "ONLINE"]);
    expect(await history()).toMatchObject([
      { pieces: 12, stock: 12, reason: "RECEIVED", note: null },
      { pieces: -2, stock: 0, reason: "DAMAGED", note: "运输途中摔坏" },
    ]);
  });

  it("never to less than nothing, nor to more than a stock may be, and then keeps nothing", async () => {
    const { id, skuId, seller, left, history } = await arrange(2);
    for (const by of [-3, maxStock - 1]) {
      const refused = adjustStock(seller, { id, skuId, change: { by }, reason: "OTHER" });
      await expect(refused).rejects.toMatchObject({ code: "change.stock_out_of_range" });
    }
    expect([await left(), await history()]).toEqual([2, []]);
  });

  it("of a SKU of this product alone, by those who manage it", async () => {
    const { id, seller, skuId, buyer } = await arrange(2);
    const other = await makeProduct(db());
    const foreign = adjustStock(seller, { id, skuId: other.sku.id, change: { by: 1 }, reason: "OTHER" });
    await expect(foreign).rejects.toMatchObject({ code: "product.sku_not_found" });
    const stranger = adjustStock(buyer, { id, skuId, change: { by: 1 }, reason: "OTHER" });
    await expect(stranger).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(listHistory(buyer, { id, of: "stock" })).rejects.toMatchObject({ code: "auth.forbidden" });
  });

  it("a number counted before a sale is refused; a difference and a sale both count", async () => {
    const { id, skuId, seller, left } = await arrange(5);
    const sale = await makeIntent(db(), { productId: id, skuId, quantity: 2 });
    await markIntent(seller, { intentId: sale.id, status: "SUCCESS" });
    const counted = adjustStock(seller, { id, skuId, change: { from: 5, to: 9 }, reason: "COUNTED" });
    await expect(counted).rejects.toMatchObject({ code: "product.stock_changed" });
    expect(await left()).toBe(3);
    const intents = await Promise.all([1, 2, 3].map(() => makeIntent(db(), { productId: id, skuId })));
    await Promise.all([
      ...intents.map(({ id: intentId }) => markIntent(seller, { intentId, status: "SUCCESS" })),
      ...[1, 2, 3].map(() => adjustStock(seller, { id, skuId, change: { by: 2 }, reason: "RECEIVED" })),
    ]);
    expect(await left()).toBe(6);
  });
});

describe("the history of a stock", () => {
  it("adds up, whichever way the stock changes", async () => {
    const { id, skuId, seller, left, history } = await arrange(10);
    const sale = await makeIntent(db(), { productId: id, skuId, quantity: 2 });
    await markIntent(seller, { intentId: sale.id, status: "SUCCESS" });
    await markSold(seller, { id, quantity: 1, note: "线下" });
    const sku = { id: skuId, priceMinor: 900, attributes: [], stock: 20 };
    await editProduct(seller, { id, version: 1, patch: { skus: [sku] } });
    const change = { kind: "STOCK", stock: { mode: "add", by: 5 } } as const;
    await applyChanges(seller, { change, selection: { ids: [id] } });
    const kept = await history();
    expect(kept).toEqual([
      { pieces: 5, stock: 25, reason: "BULK", note: null, intentId: null },
      { pieces: 13, stock: 20, reason: "EDITED", note: null, intentId: null },
      { pieces: -1, stock: 7, reason: "SOLD", note: "线下", intentId: null },
      { pieces: -2, stock: 8, reason: "SOLD", note: null, intentId: sale.id },
    ]);
    expect(10 + kept.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(await left());
  });

  it("knows what an intent holds and gives back", async () => {
    const { id, buyer, seller, history } = await arrange(4, 24);
    const intent = await createIntent(buyer, { productId: id, customerId: buyer.actor.id, quantity: 3 });
    await markIntent(seller, { intentId: intent.id, status: "FAILED" });
    expect(await history()).toMatchObject([
      { pieces: 3, stock: 4, reason: "RELEASED", intentId: intent.id },
      { pieces: -3, stock: 1, reason: "HELD" },
    ]);
  });
});
