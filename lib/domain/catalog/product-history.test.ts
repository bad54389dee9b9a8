import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { applyChanges, undoChanges } from "../changes/apply-changes";
import { markIntent } from "../intents/mark-intent";
import { decideProduct } from "../moderation/decide-product";
import { endDecision } from "../moderation/end-decision";
import { adjustStock } from "./adjust-stock";
import { editProduct } from "./edit-product";
import { getHistories, historySize, listHistory } from "./product-history";
import { freezeProduct, markSold, unfreezeProduct } from "./product-status";
import { setProductStatus } from "./set-product-status";
import { updateProduct } from "./update-product";

const db = useTestDatabase();

async function arrange() {
  const shop = await makeShop(db());
  const person = async (role: "SELLER" | "ADMIN", shopId: number | null) => {
    const user = await makeUser(db(), { role, shopId });
    return { user, ...contextFor(db(), actorOf(user)) };
  };
  const [seller, manager] = [await person("SELLER", shop.id), await person("SELLER", shop.id)];
  const admin = await person("ADMIN", null);
  const { id, sku } = await makeProduct(db(), { sellerId: seller.actor.id, shopId: shop.id, stock: 5 });
  const prices = async () =>
    (await listHistory(seller, { id, of: "prices" })).items.map(({ from, to, source, user }) => [
      from,
      to,
      source,
      user?.username ?? null,
    ]);
  const statuses = async () =>
    (await listHistory(seller, { id, of: "statuses" })).items.map(({ from, to, note, source, user }) => [
      `${from} ${to}`,
      note,
      source,
      user?.username ?? null,
    ]);
  return { id, sku, seller, manager, admin, prices, statuses };
}

const skuOf = (id: number, priceMinor: number) => ({ id, priceMinor, attributes: [] });

describe("the history of prices", () => {
  it("has every change once, whichever way it comes, with who did it", async () => {
    const { id, sku, seller, manager, prices } = await arrange();
    expect(await prices()).toEqual([]);
    await editProduct(seller, { id, version: 1, patch: { skus: [skuOf(sku.id, 1500)] } });
    await updateProduct(manager, { id, patch: { priceMinor: 1600 } });
    const change = { kind: "PRICE", price: { mode: "set", priceMinor: 1000 } } as const;
    const set = await applyChanges(manager, { change, selection: { ids: [id] } });
    await undoChanges(seller, { id: set.id });
    // What leaves a price as it is is no change of it.
    await editProduct(seller, { id, version: 5, patch: { skus: [skuOf(sku.id, 1600)], summary: "手编" } });
    const [me, other] = [seller.user.username, manager.user.username];
    expect(await prices()).toEqual([
      [1000, 1600, "BULK", me],
      [1600, 1000, "BULK", other],
      [1500, 1600, "CONTRACT", other],
      [1990, 1500, "EDITED", me],
    ]);
  });

  it("has nothing of what was refused, and of many at once each", async () => {
    const { id, sku, seller, prices } = await arrange();
    const lost = { categoryId: 99_999_999, skus: [skuOf(sku.id, 1)] };
    await expect(editProduct(seller, { id, version: 1, patch: lost })).rejects.toThrow();
    const set = [1100, 1200, 1300, 1400].map((priceMinor) =>
      updateProduct(seller, { id, patch: { priceMinor } }),
    );
    await Promise.all(set);
    const found = (await prices()).toReversed();
    expect(found).toHaveLength(4);
    // Each begins where the one before has ended.
    expect(found.map(([from]) => from)).toEqual([1990, ...found.slice(0, -1).map(([, to]) => to)]);
  });

  it("does not name an account that is gone", async () => {
    const { id, manager, prices } = await arrange();
    await updateProduct(manager, { id, patch: { priceMinor: 5 } });
    await db().session.deleteMany({ where: { userId: manager.actor.id } });
    await db().user.delete({ where: { id: manager.actor.id } });
    expect(await prices()).toEqual([[1990, 5, "CONTRACT", null]]);
  });
});

describe("the history of a status", () => {
  it("says who froze and listed it and why, by hand and as one of many", async () => {
    const { id, seller, manager, statuses } = await arrange();
    await freezeProduct(seller, { id, reason: "拍照" });
    await unfreezeProduct(manager, { id, remark: "拍好了" });
    await setProductStatus(seller, { id, status: "SOLD" });
    const change = { kind: "FREEZE", reason: "盘点" } as const;
    await applyChanges(manager, { change, selection: { ids: [id] } });
    const [me, other] = [seller.user.username, manager.user.username];
    expect(await statuses()).toEqual([
      ["SOLD FROZEN", "盘点", "BULK", other],
      ["ONLINE SOLD", null, "EDITED", me],
      ["FROZEN ONLINE", "拍好了", "EDITED", other],
      ["ONLINE FROZEN", "拍照", "EDITED", me],
    ]);
  });

  it("of many who freeze it at once, one has", async () => {
    const { id, seller, manager, statuses } = await arrange();
    await Promise.all([seller, manager, seller, manager].map((who) => freezeProduct(who, { id })));
    expect(await statuses()).toMatchObject([["ONLINE FROZEN", null, "EDITED", expect.any(String)]]);
  });

  it("names no admin who takes it down or gives it back", async () => {
    const { id, seller, admin, statuses } = await arrange();
    await unfreezeProduct(seller, { id, remark: "旧的备注" });
    const decision = { outcome: "TAKEN_DOWN", ground: "terms.listing", facts: "描述不符" } as const;
    const { id: decisionId } = await decideProduct(admin, { productId: id, ...decision });
    await endDecision(admin, { id: decisionId });
    await freezeProduct(admin, { id, reason: "核查" });
    await unfreezeProduct(admin, { id });
    expect(await statuses()).toEqual([
      ["FROZEN ONLINE", null, "MODERATION", null],
      ["ONLINE FROZEN", "核查", "MODERATION", null],
      ["FROZEN ONLINE", null, "MODERATION", null],
      ["ONLINE FROZEN", "描述不符", "MODERATION", null],
    ]);
  });

  it("has what follows from stock, which nobody does, and a note of a sale elsewhere", async () => {
    const { id, sku, seller, statuses } = await arrange();
    const { id: intentId } = await makeIntent(db(), { productId: id, quantity: 5 });
    await markIntent(seller, { intentId, status: "SUCCESS" });
    await adjustStock(seller, { id, skuId: sku.id, change: { by: 2 }, reason: "RECEIVED" });
    await markSold(seller, { id, quantity: 1, note: "集市上" });
    const me = seller.user.username;
    expect(await statuses()).toEqual([
      ["ONLINE SOLD", "集市上", "EDITED", me],
      ["OUT_OF_STOCK ONLINE", null, "EDITED", me],
      ["ONLINE OUT_OF_STOCK", null, "SYSTEM", null],
    ]);
  });

  it("signs nothing with what a transaction before it has said on the same connection", async () => {
    const { id, seller, statuses } = await arrange();
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => freezeProduct(seller, { id }).catch(() => null)));
    await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => db().product.updateMany({ where: { id }, data: { status: "ONLINE" } })),
    );
    expect((await statuses())[0]).toEqual(["FROZEN ONLINE", null, "SYSTEM", null]);
  });
});

describe("histories", () => {
  it("go on from place to place, nothing twice and nothing left out, whatever comes meanwhile", async () => {
    const { id, seller } = await arrange();
    const count = historySize * 2 + 3;
    for (let n = 1; n <= count; n++) await updateProduct(seller, { id, patch: { priceMinor: n } });
    const seen: number[] = [];
    let before: bigint | undefined;
    for (let page = 1; ; page++) {
      const { items, older } = await listHistory(seller, { id, of: "prices", before });
      seen.push(...items.map(({ to }) => to));
      await updateProduct(seller, { id, patch: { priceMinor: 100 + page } });
      if (older === null) break;
      before = BigInt(older);
    }
    expect(seen).toEqual(Array.from({ length: count }, (_, n) => count - n));
  });

  it("know what was sold, and not what came to nothing", async () => {
    const { id, seller } = await arrange();
    const ids: number[] = [];
    for (const status of ["SUCCESS", "FAILED", "SUCCESS"] as const) {
      const intent = await makeIntent(db(), { productId: id });
      await markIntent(seller, { intentId: intent.id, status });
      ids.push(intent.id);
    }
    await makeIntent(db(), { productId: id });
    const [prices, statuses, sales, stock] = await getHistories(seller, { id });
    expect([prices?.items, statuses?.items]).toEqual([[], []]);
    expect(sales?.items.map((row) => row.id)).toEqual([ids[2], ids[0]]);
    expect(stock?.items).toHaveLength(2);
  });

  it("are for those who manage the product", async () => {
    const { id } = await arrange();
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    for (const of of ["prices", "statuses", "sales", "stock"] as const)
      await expect(listHistory(stranger, { id, of })).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(listHistory(stranger, { id: 99_999_999, of: "sales" })).rejects.toMatchObject({
      code: "product.not_found",
    });
  });
});
