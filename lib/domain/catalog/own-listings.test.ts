import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { createProductAtLocation, updateProductAtLocation } from "./create-product-at-location";
import { listOwnProducts } from "./list-own-products";
import { viewProduct } from "./view-product";

const db = useTestDatabase();
const page = { number: 1, size: 10 };
const location = { province: "浙江省", city: "杭州市", district: "西湖区" };

async function aSeller(shopId?: number) {
  const user = await makeUser(db(), { role: "SELLER", shopId });
  return { user, context: contextFor(db(), actorOf(user)) };
}

async function anInput(categoryId?: number) {
  return {
    title: "二手台灯",
    description: "",
    categoryId: categoryId ?? (await makeCategory(db())).id,
    skus: [{ priceMinor: 100, stock: 1, attributes: [] }],
  };
}

it("lists what the caller published itself, not its shop's other products", async () => {
  const shop = await makeShop(db());
  const [mine, theirs] = [await aSeller(shop.id), await aSeller(shop.id)];
  const own = await makeProduct(db(), { sellerId: mine.user.id, shopId: shop.id, status: "FROZEN" });
  await makeProduct(db(), { sellerId: theirs.user.id, shopId: shop.id });
  await makeProduct(db(), { sellerId: mine.user.id, archivedAt: new Date() });
  const list = await listOwnProducts(mine.context, { filter: {}, page });
  expect(list.total).toBe(1);
  expect(list.items.map(({ id }) => id)).toEqual([own.id]);
  const foreign = await listOwnProducts(mine.context, { filter: { sellerId: theirs.user.id }, page });
  expect(foreign.items.map(({ id }) => id)).toEqual([own.id]);
});

it("makes a named location once, and moves a product there", async () => {
  const { context } = await aSeller();
  const made = await createProductAtLocation(context, { ...(await anInput()), location });
  expect(made.location).toMatchObject({ fullName: "浙江省杭州市西湖区" });
  const plain = await createProductAtLocation(context, await anInput());
  expect(plain.location).toBeNull();
  const moved = await updateProductAtLocation(context, { id: plain.id, location, patch: {} });
  expect(moved.locationId).toBe(made.locationId);
  const kept = await updateProductAtLocation(context, { id: plain.id, patch: { title: "台灯" } });
  expect(kept).toMatchObject({ title: "台灯", locationId: made.locationId });
  expect(
    (await updateProductAtLocation(context, { id: plain.id, patch: { locationId: null } })).locationId,
  ).toBe(null);
});

it("keeps no location of a product that is refused", async () => {
  const { context } = await aSeller();
  const nowhere = { ...location, district: "不存在区" };
  const refused = createProductAtLocation(context, { ...(await anInput(2_147_483_647)), location: nowhere });
  await expect(refused).rejects.toMatchObject({ code: "product.category_not_found" });
  const { id } = await makeProduct(db());
  const foreign = updateProductAtLocation(context, { id, location: nowhere, patch: {} });
  await expect(foreign).rejects.toMatchObject({ code: "auth.forbidden" });
  expect(await db().location.count({ where: { district: nowhere.district } })).toBe(0);
});

it("knows the visitor's favorites, and no frozen product of someone else", async () => {
  const { user, context } = await aSeller();
  const [{ id }, frozen] = [await makeProduct(db()), await makeProduct(db(), { status: "FROZEN" })];
  expect(await viewProduct(context, { id })).toMatchObject({ product: { id }, isFavorite: false });
  await db().favorite.create({ data: { userId: user.id, productId: id } });
  expect((await viewProduct(context, { id })).isFavorite).toBe(true);
  expect((await viewProduct(contextFor(db()), { id })).isFavorite).toBe(false);
  await expect(viewProduct(context, { id: frozen.id })).rejects.toMatchObject({ code: "product.not_found" });
});
