import { beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { applyChanges, undoChanges } from "../changes/apply-changes";
import type { SignedIn } from "../context";
import { listManagedRows } from "./list-managed-rows";
import { getLowStock, runsLow, setLowStock } from "./low-stock";

const db = useTestDatabase();
let seller: SignedIn;
let shopId: number;

const sellerIn = async (shop: number | null) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId: shop })));
const thresholdOf = async (id: number) =>
  (await db().product.findUniqueOrThrow({ where: { id }, select: { lowStock: true } })).lowStock;

beforeAll(async () => {
  shopId = (await makeShop(db())).id;
  seller = await sellerIn(shopId);
});

test("a shop's managers decide when its products run low, and it is audited", async () => {
  expect(await getLowStock(seller)).toBe(5);
  await setLowStock(seller, { pieces: 2 });
  expect(await getLowStock(await sellerIn(shopId))).toBe(2);
  const where = { act: "shop.low_stock_set", objectId: String(shopId) };
  expect(await db().auditEntry.findMany({ where })).toMatchObject([
    { before: { pieces: 5 }, after: { pieces: 2 } },
  ]);
  const alone = await sellerIn(null);
  expect(await getLowStock(alone)).toBe(5);
  await expect(setLowStock(alone, { pieces: 2 })).rejects.toMatchObject({ code: "shop.none" });
});

test("the list finds what runs low: for sale, by its own threshold before the shop's", async () => {
  const own = { sellerId: seller.actor.id, shopId };
  await setLowStock(seller, { pieces: 3 });
  const low = [
    await makeProduct(db(), { ...own, stock: 3 }),
    await makeProduct(db(), { ...own, stock: 0, status: "OUT_OF_STOCK" }),
    await makeProduct(db(), { ...own, stock: 9, lowStock: 9 }),
    await makeProduct(db(), { ...own, stock: 1, lowStock: 1, conditionLevel: 8 }),
  ].map(({ id }) => id);
  await makeProduct(db(), { ...own, stock: 4 });
  await makeProduct(db(), { ...own, stock: 1, conditionLevel: 8 });
  await makeProduct(db(), { ...own, stock: 1, lowStock: 0 });
  await makeProduct(db(), { ...own, stock: 0, status: "SOLD" });
  await makeProduct(db(), { ...own, stock: 1, status: "FROZEN" });
  const read = (filter: { runsLow?: true }) =>
    listManagedRows(seller, { filter, sort: "created", order: "asc", page: { size: 50 } });
  const { items, total } = await read({ runsLow: true });
  expect([items.map(({ id }) => id), total]).toEqual([low, 4]);
  const all = await read({});
  expect(all.items.filter((product) => runsLow(product, 3)).map(({ id }) => id)).toEqual(low);
});

test("a threshold of its own is set, given back to the shop, and undone", async () => {
  const make = (lowStock: number | null) =>
    makeProduct(db(), { sellerId: seller.actor.id, shopId, lowStock });
  const [own, other] = [await make(9), await make(null)];
  const apply = (pieces: number | null, ...ids: number[]) =>
    applyChanges(seller, { change: { kind: "LOW_STOCK", pieces }, selection: { ids } });
  const set = await apply(3, own.id, other.id);
  expect(await thresholdOf(own.id)).toBe(3);
  const given = await apply(null, own.id);
  expect(await thresholdOf(own.id)).toBeNull();
  await undoChanges(seller, { id: given.id });
  expect(await undoChanges(seller, { id: set.id })).toMatchObject({ undone: 2, kept: 0 });
  expect([await thresholdOf(own.id), await thresholdOf(other.id)]).toEqual([9, null]);
});
