import { describe, expect, test } from "vitest";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { createCategory } from "../categories/create-category";
import { addShopProduct } from "./add-shop-product";
import { listShopProducts } from "./list-shop-products";

const database = useTestDatabase();

async function makeManagedShop() {
  const shop = await makeShop(database());
  const user = await makeUser(database(), { role: "SELLER", shopId: shop.id });
  return { shop, user, context: contextFor(database(), actorOf(user)) };
}

const offer = { title: "oppo A11 pro max", description: "安卓手机", priceMinor: 1990, stock: 2 };
const shelves = () => database().category.findMany({ where: { level: 2, name: "店铺商品" } });

describe("the default category", () => {
  test("is made once, by however many first products at once", async () => {
    const shops = await Promise.all(Array.from({ length: 5 }, makeManagedShop));
    const products = await Promise.all(
      [...shops, ...shops].map(({ shop, context }) => addShopProduct(context, { ...offer, shopId: shop.id })),
    );
    const [shelf, ...others] = await shelves();
    expect(others).toEqual([]);
    expect(new Set(products.map(({ categoryId }) => categoryId))).toEqual(new Set([shelf?.id]));
    const parent = await database().category.findUniqueOrThrow({ where: { id: shelf?.parentId ?? 0 } });
    expect(parent).toMatchObject({ level: 1, name: "未分类" });
  });

  test("is the one of that name, wherever a seller has put it", async () => {
    const db = database();
    const { shop, context } = await makeManagedShop();
    const [shelf] = await shelves();
    const { parent } = await makeCategory(db);
    await db.category.update({ where: { id: shelf?.id ?? 0 }, data: { parentId: parent.id } });
    const product = await addShopProduct(context, { ...offer, shopId: shop.id });
    expect(product.categoryId).toBe(shelf?.id);
  });

  test("is replaced when it has become a first-level one", async () => {
    const db = database();
    const { shop, context } = await makeManagedShop();
    const moved = await createCategory(context, { name: "曾经的默认", parentId: null });
    await db.shop.update({ where: { id: shop.id }, data: { defaultCategoryId: moved.id } });
    const product = await addShopProduct(context, { ...offer, shopId: shop.id });
    expect(product.category).toMatchObject({ level: 2, name: "店铺商品" });
  });

  test("is the shop's own where it has one", async () => {
    const { shop, context } = await makeManagedShop();
    const own = await makeCategory(database());
    await database().shop.update({ where: { id: shop.id }, data: { defaultCategoryId: own.id } });
    expect(await addShopProduct(context, { ...offer, shopId: shop.id })).toMatchObject({
      categoryId: own.id,
    });
  });
});

describe("adding a product", () => {
  test("puts it on sale in the shop, with its default SKU", async () => {
    const { shop, user, context } = await makeManagedShop();
    const image = "https://example.com/a.png";
    const product = await addShopProduct(context, { ...offer, shopId: shop.id, image });
    expect(product).toMatchObject({
      shopId: shop.id,
      sellerId: user.id,
      status: "ONLINE",
      priceMinor: 1990,
      skus: [{ rank: 0, stock: 2 }],
      images: [{ url: image }],
    });
  });

  test("answers with a description that is safe to show", async () => {
    const { shop, context } = await makeManagedShop();
    const description = "<p>好<script>alert(1)</script></p>";
    const product = await addShopProduct(context, { ...offer, shopId: shop.id, description });
    expect(product.description).toBe("<p>好</p>");
  });

  test("refuses a file that is no picture, and keeps no product", async () => {
    const { shop, context } = await makeManagedShop();
    const image = new File(["<html></html>"], "a.png", { type: "image/png" });
    await expect(addShopProduct(context, { ...offer, shopId: shop.id, image })).rejects.toMatchObject({
      code: "media.type_refused",
    });
    expect(await database().product.count({ where: { shopId: shop.id } })).toBe(0);
  });

  test("is refused in a foreign shop and in none", async () => {
    const { shop } = await makeManagedShop();
    const { context } = await makeManagedShop();
    await expect(addShopProduct(context, { ...offer, shopId: shop.id })).rejects.toMatchObject({
      code: "shop.not_manager",
    });
    await expect(addShopProduct(context, { ...offer, shopId: 2_147_483_647 })).rejects.toMatchObject({
      code: "shop.not_found",
    });
  });
});

describe("listing a shop's products", () => {
  const firstPage = { number: 1, size: 10 };

  test("shows those on sale and out of stock, oldest first, and those of no other shop", async () => {
    const { shop, user } = await makeManagedShop();
    const own = { sellerId: user.id, shopId: shop.id };
    const first = await makeProduct(database(), own);
    const second = await makeProduct(database(), own);
    const empty = await makeProduct(database(), { ...own, status: "OUT_OF_STOCK", stock: 0 });
    const hidden: ProductStatus[] = ["FROZEN", "SOLD"];
    for (const status of hidden) await makeProduct(database(), { ...own, status });
    await makeProduct(database(), { ...own, archivedAt: new Date() });
    await makeProduct(database());
    const page = await listShopProducts(contextFor(database()), { shopId: shop.id, page: firstPage });
    expect(page.items.map(({ id }) => id)).toEqual([first.id, second.id, empty.id]);
    expect(page).toMatchObject({ total: 3, shopId: shop.id });
  });

  test("an empty shop has an empty first page and no second", async () => {
    const { shop } = await makeManagedShop();
    const context = contextFor(database());
    expect(await listShopProducts(context, { shopId: shop.id, page: firstPage })).toMatchObject({
      items: [],
    });
    await expect(
      listShopProducts(context, { shopId: shop.id, page: { number: 2, size: 10 } }),
    ).rejects.toMatchObject({ code: "page.not_found" });
    await expect(listShopProducts(context, { shopId: 2_147_483_647, page: firstPage })).rejects.toMatchObject(
      { code: "shop.not_found" },
    );
  });

  test("without a shop it shows every seller's, also of those without a shop", async () => {
    const alone = await makeProduct(database());
    const { total } = await listShopProducts(contextFor(database()), { page: firstPage });
    const last = await listShopProducts(contextFor(database()), {
      page: { number: Math.ceil(total / 10), size: 10 },
    });
    expect(last.items.at(-1)).toMatchObject({ id: alone.id, shopId: null });
  });
});
