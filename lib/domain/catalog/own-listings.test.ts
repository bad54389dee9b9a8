import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { listOwnProducts } from "./list-own-products";
import { createPlacedProduct, updatePlacedProduct } from "./placed-product";
import { viewProduct } from "./view-product";

const db = useTestDatabase();
const page = { number: 1, size: 10 };
const place = { province: "浙江省", city: "杭州市", district: "西湖区" };

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

it("makes a named place once, and moves a product there", async () => {
  const { context } = await aSeller();
  const made = await createPlacedProduct(context, { ...(await anInput()), place });
  expect(made.location).toMatchObject({ fullName: "浙江省杭州市西湖区" });
  const plain = await createPlacedProduct(context, await anInput());
  expect(plain.location).toBeNull();
  const moved = await updatePlacedProduct(context, { id: plain.id, place, patch: {} });
  expect(moved.locationId).toBe(made.locationId);
  const kept = await updatePlacedProduct(context, { id: plain.id, patch: { title: "台灯" } });
  expect(kept).toMatchObject({ title: "台灯", locationId: made.locationId });
  expect((await updatePlacedProduct(context, { id: plain.id, patch: { locationId: null } })).locationId).toBe(
    null,
  );
});

it("keeps no place of a product that is refused", async () => {
  const { context } = await aSeller();
  const nowhere = { ...place, district: "不存在区" };
  const refused = createPlacedProduct(context, { ...(await anInput(2_147_483_647)), place: nowhere });
  await expect(refused).rejects.toMatchObject({ code: "product.category_not_found" });
  const { id } = await makeProduct(db());
  const foreign = updatePlacedProduct(context, { id, place: nowhere, patch: {} });
  await expect(foreign).rejects.toMatchObject({ code: "auth.forbidden" });
  expect(await db().location.count({ where: { district: nowhere.district } })).toBe(0);
});

it("knows the visitor's favourites, and no frozen product of someone else", async () => {
  const { user, context } = await aSeller();
  const [{ id }, frozen] = [await makeProduct(db()), await makeProduct(db(), { status: "FROZEN" })];
  expect(await viewProduct(context, { id })).toMatchObject({ product: { id }, isFavourite: false });
  await db().favourite.create({ data: { userId: user.id, productId: id } });
  expect((await viewProduct(context, { id })).isFavourite).toBe(true);
  expect((await viewProduct(contextFor(db()), { id })).isFavourite).toBe(false);
  await expect(viewProduct(context, { id: frozen.id })).rejects.toMatchObject({ code: "product.not_found" });
});
