import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { addFavourite } from "./add-favourite";
import { isFavourite } from "./is-favourite";
import { listFavourites } from "./list-favourites";
import { removeFavourite } from "./remove-favourite";

const db = useTestDatabase();
const page = { number: 1, size: 10 };

async function aCaller() {
  const user = await makeUser(db());
  return { user, context: contextFor(db(), actorOf(user)) };
}

it("keeps a product once, however often and at the same time it is added", async () => {
  const { user, context } = await aCaller();
  const { id: productId } = await makeProduct(db());
  await Promise.all(Array.from({ length: 10 }, () => addFavourite(context, { productId })));
  await addFavourite(context, { productId });
  expect(await db().favourite.count({ where: { userId: user.id } })).toBe(1);
  expect(await isFavourite(context, productId)).toBe(true);
  expect(await isFavourite(contextFor(db()), productId)).toBe(false);
  expect(await isFavourite((await aCaller()).context, productId)).toBe(false);
});

it.each([
  ["frozen", { status: "FROZEN" as const }],
  ["deleted", { archivedAt: new Date() }],
])("does not add a %s product", async (_, data) => {
  const { user, context } = await aCaller();
  const { id: productId } = await makeProduct(db(), data);
  await expect(addFavourite(context, { productId })).rejects.toMatchObject({ code: "product.not_found" });
  expect(await db().favourite.count({ where: { userId: user.id } })).toBe(0);
});

it("does not add a product that never was", async () => {
  const { context } = await aCaller();
  const adding = addFavourite(context, { productId: 2_147_483_647 });
  await expect(adding).rejects.toMatchObject({ code: "product.not_found" });
});

it("removes the caller's own only, once, also of a product that is gone", async () => {
  const [mine, theirs] = [await aCaller(), await aCaller()];
  const { id: productId } = await makeProduct(db());
  await addFavourite(mine.context, { productId });
  await expect(removeFavourite(theirs.context, { productId })).rejects.toMatchObject({
    code: "favourite.not_found",
  });
  await db().product.update({ where: { id: productId }, data: { archivedAt: new Date() } });
  await removeFavourite(mine.context, { productId });
  await expect(removeFavourite(mine.context, { productId })).rejects.toMatchObject({
    code: "favourite.not_found",
  });
});

it("lists the caller's own, the latest first, without what can't be seen", async () => {
  const { user, context } = await aCaller();
  const other = await aCaller();
  const sold = await makeProduct(db(), { status: "SOLD" });
  const online = await makeProduct(db());
  const [frozen, deleted] = [await makeProduct(db()), await makeProduct(db())];
  for (const [n, { id: productId }] of [sold, online, frozen, deleted].entries())
    await db().favourite.create({
      data: { userId: user.id, productId, createdAt: new Date(Date.UTC(2024, 0, n + 1)) },
    });
  await addFavourite(other.context, { productId: online.id });
  await db().product.update({ where: { id: frozen.id }, data: { status: "FROZEN" } });
  await db().product.update({ where: { id: deleted.id }, data: { archivedAt: new Date() } });
  const list = await listFavourites(context, { page });
  expect(list.total).toBe(2);
  expect(list.items.map(({ product }) => product.id)).toEqual([online.id, sold.id]);
  expect(list.items[0]?.addedAt).toEqual(new Date(Date.UTC(2024, 0, 2)));
  const second = await listFavourites(context, { page: { number: 2, size: 1 } });
  expect(second).toMatchObject({ total: 2, items: [{ product: { id: sold.id } }] });
});
