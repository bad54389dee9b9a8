import { beforeAll, describe, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import {
  actorOf,
  contextFor,
  makeCategory,
  makeIntent,
  makeProduct,
  makeShop,
  makeUser,
} from "@/lib/testing/factories";
import { freezeProduct } from "../catalog/product-status";
import type { SignedIn } from "../context";
import { applyChanges, undoChanges } from "./apply-changes";
import type { Change } from "./change";
import { getChangeSet, listChangeRows, listChangeSets } from "./list-changes";
import { previewChanges } from "./preview-changes";

const db = useTestDatabase();
let seller: SignedIn;
let shopId: number;

const page = { number: 1, size: 50 };
const managerOf = async (shop: number) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId: shop })));
const make = (data: Parameters<typeof makeProduct>[1] = {}) =>
  makeProduct(db(), { sellerId: seller.actor.id, shopId, ...data });
const apply = (change: Change, ...ids: number[]) => applyChanges(seller, { change, selection: { ids } });
const productOf = (id: number) =>
  db().product.findUniqueOrThrow({
    where: { id },
    include: { skus: { orderBy: { rank: "asc" } }, tags: { orderBy: { tagId: "asc" } } },
  });
const percent = (by: number) =>
  ({ kind: "PRICE", price: { mode: "percent", percent: by, roundTo: 10 } }) as const satisfies Change;

beforeAll(async () => {
  shopId = (await makeShop(db())).id;
  seller = await managerOf(shopId);
});

describe("a price", () => {
  test("reaches every SKU, is counted in products and SKUs, leaves intents alone, and is undone", async () => {
    const one = await make({ moreSkus: [{ priceMinor: 2995 }, { priceMinor: 4000 }] });
    const other = await make({ priceMinor: 1000 });
    const intent = await makeIntent(db(), { productId: one.id });
    const selection = { ids: [one.id, other.id] };
    expect(await previewChanges(seller, { change: percent(-10), selection })).toMatchObject({
      total: 2,
      changed: 2,
      skus: 4,
      pendingIntents: 1,
      leaving: 0,
    });
    const set = await applyChanges(seller, { change: percent(-10), selection, expected: 2 });
    expect(set).toMatchObject({ state: "DONE", total: 2, applied: 2, skus: 4 });
    expect((await productOf(one.id)).skus.map(({ priceMinor }) => priceMinor)).toEqual([1790, 2700, 3600]);
    expect(await productOf(one.id)).toMatchObject({ priceMinor: 1790 });
    expect(await db().purchaseIntent.findUnique({ where: { id: intent.id } })).toMatchObject({
      unitPriceMinor: 1990,
    });

    expect(await undoChanges(seller, { id: set.id })).toMatchObject({ state: "UNDONE", undone: 2, kept: 0 });
    expect((await productOf(one.id)).skus.map(({ priceMinor }) => priceMinor)).toEqual([1990, 2995, 4000]);
    await expect(undoChanges(seller, { id: set.id })).rejects.toMatchObject({ code: "change.wrong_state" });
  });

  test("that somebody changes later stays at undo, and the rows say so", async () => {
    const [one, other] = [await make(), await make()];
    const set = await apply(percent(10), one.id, other.id);
    await db().sku.update({ where: { id: one.sku.id }, data: { priceMinor: 777 } });
    expect(await undoChanges(seller, { id: set.id })).toMatchObject({ undone: 1, kept: 1, applied: 0 });
    expect([await productOf(one.id), await productOf(other.id)]).toMatchObject([
      { priceMinor: 777 },
      { priceMinor: 1990 },
    ]);
    const kept = await listChangeRows(seller, { id: set.id, state: "KEPT", page });
    expect(kept.items).toMatchObject([{ productId: one.id, error: "change.changed_since" }]);
  });

  test("by two managers at once is both, and the first can't be undone alone", async () => {
    const ids = await Promise.all(
      Array.from({ length: 8 }, async () => (await make({ priceMinor: 1000 })).id),
    );
    const partner = await managerOf(shopId);
    const change = { kind: "PRICE", price: { mode: "add", byMinor: 100 } } as const;
    const [mine, theirs] = await Promise.all([
      applyChanges(seller, { change, selection: { ids } }),
      applyChanges(partner, { change, selection: { ids: ids.toReversed() } }),
    ]);
    const prices = await db().product.findMany({ where: { id: { in: ids } }, select: { priceMinor: true } });
    expect(new Set(prices.map(({ priceMinor }) => priceMinor))).toEqual(new Set([1200]));
    const undone = await Promise.all([
      undoChanges(partner, { id: mine.id }),
      undoChanges(seller, { id: theirs.id }),
    ]);
    // One of the two came last, and only that one could be taken back first.
    expect(undone.reduce((sum, { undone, kept }) => sum + undone + kept, 0)).toBe(16);
    const after = await db().product.findMany({ where: { id: { in: ids } }, select: { priceMinor: true } });
    for (const { priceMinor } of after) expect([1000, 1100]).toContain(priceMinor);
  });
});

describe("status", () => {
  test("freezing and deleting say what leaves the lists; undo brings both back", async () => {
    const [shown, frozen] = [await make(), await make({ status: "FROZEN", freezeReason: "旧" })];
    const selection = { ids: [shown.id, frozen.id] };
    const change = { kind: "FREEZE", reason: "盘点" } as const;
    expect(await previewChanges(seller, { change, selection })).toMatchObject({
      changed: 1,
      unchanged: 1,
      leaving: 1,
    });
    const freeze = await apply(change, ...selection.ids);
    expect(freeze).toMatchObject({ applied: 1, skipped: 1 });
    expect(await productOf(frozen.id)).toMatchObject({ freezeReason: "旧" });
    const removal = await apply({ kind: "DELETE" }, shown.id);
    expect((await productOf(shown.id)).archivedAt).not.toBeNull();
    await undoChanges(seller, { id: removal.id });
    await undoChanges(seller, { id: freeze.id });
    expect(await productOf(shown.id)).toMatchObject({
      status: "ONLINE",
      freezeReason: null,
      archivedAt: null,
    });
    const restored = { objectType: "product", objectId: String(shown.id) };
    expect(await db().auditEntry.findMany({ where: restored, orderBy: { id: "asc" } })).toMatchObject([
      { act: "product.deleted" },
      { act: "product.restored" },
    ]);
  });

  test("listing again leaves down what an admin took down, and says so", async () => {
    const [own, taken] = [await make({ status: "FROZEN" }), await make()];
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await freezeProduct(admin, { id: taken.id, reason: "假货" });
    const set = await apply({ kind: "LIST" }, own.id, taken.id);
    expect(set).toMatchObject({ applied: 1, failed: 1 });
    expect(await productOf(taken.id)).toMatchObject({ status: "FROZEN" });
    const { items } = await listChangeRows(seller, { id: set.id, state: "FAILED", page });
    expect(items).toMatchObject([{ productId: taken.id, error: "product.taken_down" }]);
  });
});

test("stock is set or changed for each SKU, kept in the product's sum, and back at undo unless sold since", async () => {
  const [one, sold] = [await make({ stock: 4, moreSkus: [{ stock: 6 }] }), await make({ stock: 4 })];
  expect(await productOf(one.id)).toMatchObject({ stockTotal: 10 });
  const set = await apply({ kind: "STOCK", stock: { mode: "set", stock: 0 } }, one.id, sold.id);
  expect(await productOf(one.id)).toMatchObject({ status: "OUT_OF_STOCK", stockTotal: 0 });
  await db().sku.update({ where: { id: sold.sku.id }, data: { stock: 9 } });
  expect(await undoChanges(seller, { id: set.id })).toMatchObject({ undone: 1, kept: 1 });
  const back = await productOf(one.id);
  expect(back).toMatchObject({ status: "ONLINE", stockTotal: 10 });
  expect(back.skus.map(({ stock }) => stock)).toEqual([4, 6]);
  await apply({ kind: "STOCK", stock: { mode: "add", by: 5 } }, one.id);
  expect((await productOf(one.id)).skus.map(({ stock }) => stock)).toEqual([9, 11]);
});

test("category and tags change and come back", async () => {
  const product = await make();
  const category = await makeCategory(db());
  const [kept, added] = await Promise.all(
    ["旧标签", "新标签"].map((name) => db().tag.create({ data: { kind: "CATALOG", name } })),
  );
  const match = await db().tag.create({ data: { kind: "MATCH", name: "匹配" } });
  if (!kept || !added) throw new Error("no tags");
  await db().productTag.createMany({
    data: [kept, match].map(({ id }) => ({ productId: product.id, tagId: id })),
  });
  const moved = await apply({ kind: "CATEGORY", categoryId: category.id }, product.id);
  const tagged = await apply({ kind: "TAGS", add: [added.id], remove: [kept.id] }, product.id);
  const after = await productOf(product.id);
  expect(after.categoryId).toBe(category.id);
  expect(after.tags.map(({ tagId }) => tagId)).toEqual([added.id, match.id].sort((a, b) => a - b));
  await undoChanges(seller, { id: tagged.id });
  await undoChanges(seller, { id: moved.id });
  const back = await productOf(product.id);
  expect(back.categoryId).toBe(product.categoryId);
  expect(back.tags.map(({ tagId }) => tagId)).toEqual([kept.id, match.id].sort((a, b) => a - b));
});

describe("refused", () => {
  test("a product of another shop, and then nothing is changed", async () => {
    const [own, foreign] = [await make(), await makeProduct(db())];
    const selection = { ids: [own.id, foreign.id] };
    const refused = { code: "product.not_found" };
    await expect(applyChanges(seller, { change: { kind: "DELETE" }, selection })).rejects.toMatchObject(
      refused,
    );
    await expect(previewChanges(seller, { change: { kind: "DELETE" }, selection })).rejects.toMatchObject(
      refused,
    );
    expect((await productOf(own.id)).archivedAt).toBeNull();
  });

  test("a category of the first level, an unknown tag, nothing selected, another number than expected", async () => {
    const { id } = await make();
    const { parent } = await makeCategory(db());
    await expect(apply({ kind: "CATEGORY", categoryId: parent.id }, id)).rejects.toMatchObject({
      code: "product.category_not_level_two",
    });
    await expect(apply({ kind: "TAGS", add: [2_000_000], remove: [] }, id)).rejects.toMatchObject({
      code: "tag.not_found",
    });
    const filter = { minPriceMinor: 900_000_000 };
    const selection = { filter, except: [], asOf: new Date() };
    await expect(applyChanges(seller, { change: percent(1), selection })).rejects.toMatchObject({
      code: "change.nothing_selected",
    });
    await expect(
      applyChanges(seller, { change: percent(1), selection: { ids: [id] }, expected: 2 }),
    ).rejects.toMatchObject({ code: "change.selection_changed" });
  });

  test("to read or undo a set of another shop", async () => {
    const { id } = await apply(percent(5), (await make()).id);
    const stranger = await managerOf((await makeShop(db())).id);
    const refused = { code: "change.not_found" };
    await expect(undoChanges(stranger, { id })).rejects.toMatchObject(refused);
    await expect(getChangeSet(stranger, { id })).rejects.toMatchObject(refused);
    await expect(listChangeRows(stranger, { id, page })).rejects.toMatchObject(refused);
    expect(await listChangeSets(stranger, { page })).toMatchObject({ items: [], total: 0 });
    const partner = await managerOf(shopId);
    expect((await listChangeSets(partner, { page })).items.map((set) => set.id)).toContain(id);
  });
});

test("a preview writes nothing", async () => {
  const product = await make();
  const before = await productOf(product.id);
  const counts = () => Promise.all([db().changeSet.count(), db().event.count(), db().auditEntry.count()]);
  const written = await counts();
  const changes: Change[] = [percent(50), { kind: "DELETE" }, { kind: "FREEZE" }];
  for (const change of changes) await previewChanges(seller, { change, selection: { ids: [product.id] } });
  expect(await productOf(product.id)).toEqual(before);
  expect(await counts()).toEqual(written);
});

test("a set and its undoing are audited in the shop's chain", async () => {
  const { id } = await apply(percent(5), (await make()).id);
  await undoChanges(seller, { id });
  const where = { objectType: "change_set", objectId: id };
  expect(await db().auditEntry.findMany({ where, orderBy: { id: "asc" } })).toMatchObject([
    { act: "products.changed", chain: `shop:${shopId}`, after: { kind: "PRICE", total: 1 } },
    { act: "products.change_undone", chain: `shop:${shopId}`, before: { applied: 1 } },
  ]);
});
