import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import {
  contextFor,
  makeCategory,
  makeIntent,
  makeLocation,
  makeProduct,
  makeShop,
  makeUser,
} from "@/lib/testing/factories";
import { findShop, listShopTiles } from "../shops/shop-tile-query";
import { listCategoryTiles } from "./category-tile-query";
import { listLocationOptions } from "./location-query";
import { listCards } from "./product-card-query";
import { getSellerFacts } from "./seller-facts-query";
import { countSitemapChunks, listSitemapProducts } from "./sitemap-query";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("cards leave out what is frozen, sold out or deleted", async () => {
  const { db } = database;
  const shop = await makeShop(db);
  const shown = await makeProduct(db, { shopId: shop.id, features: ["POPULAR"] });
  await makeProduct(db, { shopId: shop.id, status: "FROZEN" });
  await makeProduct(db, { shopId: shop.id, status: "OUT_OF_STOCK" });
  await makeProduct(db, { shopId: shop.id, archivedAt: new Date() });
  const context = contextFor(db);
  const cards = await listCards(context, { shopId: shop.id, count: 10 });
  expect(cards.map(({ id }) => id)).toEqual([shown.id]);
  expect(cards[0]).toMatchObject({ imageUrl: shown.images[0]?.url, location: null });
  expect(await listCards(context, { shopId: shop.id, feature: "NEW", count: 10 })).toEqual([]);
  expect(await findShop(context, shop.id)).toMatchObject({ name: shop.name, productCount: 1 });
  const tile = (await listShopTiles(context, { count: 50 })).find(({ id }) => id === shop.id);
  expect(tile).toMatchObject({ productCount: 1, imageUrls: [shown.images[0]?.url] });
});

test("a shop that does not exist is null", async () => {
  expect(await findShop(contextFor(database.db), 999_999)).toBeNull();
});

test("a category shows its most seen product, and an empty one nothing", async () => {
  const { db } = database;
  const empty = await makeCategory(db);
  const category = await makeCategory(db);
  await makeProduct(db, { categoryId: category.id, viewCount: 1 });
  const seen = await makeProduct(db, { categoryId: category.id, viewCount: 9 });
  const tiles = await listCategoryTiles(contextFor(db));
  expect(tiles.find(({ id }) => id === category.parent.id)?.imageUrl).toBe(seen.images[0]?.url);
  expect(tiles.find(({ id }) => id === empty.parent.id)?.imageUrl).toBeNull();
  expect(tiles.some(({ id }) => id === category.id)).toBe(false);
});

test("locations are cities with something on sale, by the start of their full names", async () => {
  const { db } = database;
  const city = { province: "海南省", city: "三亚市" };
  const one = await makeLocation(db, { ...city, district: "吉阳区" });
  const two = await makeLocation(db, { ...city, district: "天涯区" });
  await makeLocation(db, { province: "海南省", city: "海口市", district: "美兰区" });
  await makeProduct(db, { locationId: one.id });
  await makeProduct(db, { locationId: two.id });
  const locations = await listLocationOptions(contextFor(db));
  expect(locations.filter(({ province }) => province === "海南省")).toEqual([
    { ...city, prefix: "海南省三亚市", productCount: 2 },
  ]);
});

test("how fast a seller answers is said from three answers up", async () => {
  const { db } = database;
  const seller = await makeUser(db, { role: "SELLER", name: "掌柜" });
  const product = await makeProduct(db, { sellerId: seller.id });
  const createdAt = new Date(Date.now() - 86_400_000);
  const answer = (hours: number) =>
    makeIntent(db, {
      productId: product.id,
      status: "SUCCESS",
      createdAt,
      updatedAt: new Date(createdAt.getTime() + hours * 3_600_000),
    });
  await answer(1);
  await answer(2);
  const input = { sellerId: seller.id };
  expect(await getSellerFacts(contextFor(db), input)).toEqual({
    name: "掌柜",
    productCount: 1,
    answerHours: null,
  });
  await answer(9);
  expect((await getSellerFacts(contextFor(db), input)).answerHours).toBeCloseTo(2);
  expect(await getSellerFacts(contextFor(db), { sellerId: 999_999 })).toMatchObject({ name: null });
});

test("the sitemap lists what can be seen, in files that cover every id", async () => {
  const { db } = database;
  const shown = await makeProduct(db);
  const frozen = await makeProduct(db, { status: "FROZEN" });
  const context = contextFor(db);
  expect(await countSitemapChunks(context)).toBe(1);
  const ids = (await listSitemapProducts(context, { chunk: 0 })).map(({ id }) => id);
  expect(ids).toContain(shown.id);
  expect(ids).not.toContain(frozen.id);
  expect(await listSitemapProducts(context, { chunk: 1 })).toEqual([]);
});
