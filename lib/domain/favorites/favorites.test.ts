import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { addFavorite } from "./add-favorite";
import { isFavorite } from "./is-favorite";
import { listFavorites } from "./list-favorites";
import { removeFavorite } from "./remove-favorite";

const db = useTestDatabase();
const page = { number: 1, size: 10 };

async function aCaller() {
  const user = await makeUser(db());
  return { user, context: contextFor(db(), actorOf(user)) };
}

it("keeps a product once, however often and at the same time it is added", async () => {
  const { user, context } = await aCaller();
  const { id: productId } = await makeProduct(db());
  await Promise.all(Array.from({ length: 10 }, () => addFavorite(context, { productId })));
  await addFavorite(context, { productId });
  expect(await db().favorite.count({ where: { userId: user.id } })).toBe(1);
  expect(await isFavorite(context, productId)).toBe(true);
  expect(await isFavorite(contextFor(db()), productId)).toBe(false);
  expect(await isFavorite((await aCaller()).context, productId)).toBe(false);
});

it.each([
  ["frozen", { status: "FROZEN" as const }],
  ["deleted", { archivedAt: new Date() }],
])("does not add a %s product", async (_, data) => {
  const { user, context } = await aCaller();
  const { id: productId } = await makeProduct(db(), data);
  await expect(addFavorite(context, { productId })).rejects.toMatchObject({ code: "product.not_found" });
  expect(await db().favorite.count({ where: { userId: user.id } })).toBe(0);
});

it("does not add a product that never was", async () => {
  const { context } = await aCaller();
  const adding = addFavorite(context, { productId: 2_147_483_647 });
  await expect(adding).rejects.toMatchObject({ code: "product.not_found" });
});

it("removes the caller's own only, once, also of a product that is gone", async () => {
  const [mine, theirs] = [await aCaller(), await aCaller()];
  const { id: productId } = await makeProduct(db());
  await addFavorite(mine.context, { productId });
  await expect(removeFavorite(theirs.context, { productId })).rejects.toMatchObject({
    code: "favorite.not_found",
  });
  await db().product.update({ where: { id: productId }, data: { archivedAt: new Date() } });
  await removeFavorite(mine.context, { productId });
  await expect(removeFavorite(mine.context, { productId })).rejects.toMatchObject({
    code: "favorite.not_found",
  });
});

it("lists the caller's own, the latest first, without what can't be seen", async () => {
  const { user, context } = await aCaller();
  const other = await aCaller();
  const sold = await makeProduct(db(), { status: "SOLD" });
  const online = await makeProduct(db());
  const [frozen, deleted] = [await makeProduct(db()), await makeProduct(db())];
  for (const [n, { id: productId }] of [sold, online, frozen, deleted].entries())
    await db().favorite.create({
      data: { userId: user.id, productId, createdAt: new Date(Date.UTC(2024, 0, n + 1)) },
    });
  await addFavorite(other.context, { productId: online.id });
  await db().product.update({ where: { id: frozen.id }, data: { status: "FROZEN" } });
  await db().product.update({ where: { id: deleted.id }, data: { archivedAt: new Date() } });
  const list = await listFavorites(context, { page });
  expect(list.total).toBe(2);
  expect(list.items.map(({ product }) => product.id)).toEqual([online.id, sold.id]);
  expect(list.items[0]?.addedAt).toEqual(new Date(Date.UTC(2024, 0, 2)));
  const second = await listFavorites(context, { page: { number: 2, size: 1 } });
  expect(second).toMatchObject({ total: 2, items: [{ product: { id: sold.id } }] });
});
