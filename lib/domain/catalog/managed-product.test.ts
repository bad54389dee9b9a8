import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { getManagedProduct } from "./get-managed-product";
import { getProduct } from "./get-product";
import { listManagedStock } from "./list-products";
import { updateProduct } from "./update-product";

const db = useTestDatabase();

async function aSeller(shopId?: number) {
  const user = await makeUser(db(), { role: "SELLER", shopId });
  return { user, context: contextFor(db(), actorOf(user)) };
}

it("gives those who manage a product its description as it was given, frozen or not", async () => {
  const shop = await makeShop(db());
  const [mine, colleague] = [await aSeller(shop.id), await aSeller(shop.id)];
  const description = "**手作** <b onclick=alert(1)>一件</b>";
  const data = { sellerId: mine.user.id, shopId: shop.id, status: "FROZEN", description } as const;
  const { id } = await makeProduct(db(), data);
  expect(await getManagedProduct(mine.context, { id })).toMatchObject({ id, description });
  expect(await getManagedProduct(colleague.context, { id })).toMatchObject({ id, description });
  expect((await getProduct(mine.context, { id })).description).not.toContain("onclick");
});

it("knows no product of others, not even for an admin, and none that is deleted", async () => {
  const { user, context } = await aSeller();
  const admin = await makeUser(db(), { role: "ADMIN" });
  const { id } = await makeProduct(db());
  const gone = await makeProduct(db(), { sellerId: user.id, archivedAt: new Date() });
  const missing = { code: "product.not_found" };
  await expect(getManagedProduct(context, { id })).rejects.toMatchObject(missing);
  await expect(getManagedProduct(contextFor(db(), actorOf(admin)), { id })).rejects.toMatchObject(missing);
  await expect(getManagedProduct(context, { id: gone.id })).rejects.toMatchObject(missing);
  await expect(getManagedProduct(context, { id: 2_147_483_647 })).rejects.toMatchObject(missing);
});

it("lists every option in its order, without those that are retired", async () => {
  const { user, context } = await aSeller();
  const moreSkus = [{ stock: 5 }, { stock: 7 }];
  const { id } = await makeProduct(db(), { sellerId: user.id, stock: 3, moreSkus });
  await db().sku.updateMany({ where: { productId: id, rank: 1 }, data: { rank: null } });
  await makeProduct(db());
  const list = await listManagedStock(context, { filter: {}, page: { number: 1, size: 10 } });
  expect(list.items.map(({ skus }) => skus.map(({ stock }) => stock))).toEqual([[3, 7]]);
});

it("keeps the placeholder of a picture that stays and has none for one that is new", async () => {
  const { user, context } = await aSeller();
  const { id, images } = await makeProduct(db(), { sellerId: user.id });
  const url = images[0]?.url ?? "";
  const placeholder = "data:image/webp;base64,AAAA";
  await db().productImage.updateMany({ where: { productId: id }, data: { placeholder } });
  const patch = {
    images: [
      { url: "https://example.com/a.jpg", rank: 0 },
      { url, rank: 1 },
    ],
  };
  const { images: kept } = await updateProduct(context, { id, patch });
  expect(kept).toMatchObject([{ placeholder: null }, { url, placeholder }]);
});
