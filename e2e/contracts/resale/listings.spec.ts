import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { maxId } from "@/lib/text/url-values";
import { makeCategory, makePerson, makeProduct, unique } from "../shared/arrange";
import { send } from "../shared/send";
import { column, dataOf, pageOf, refusalOf } from "./read";
import { aListing, list } from "./scenes";

const detail = (id: unknown, token?: string) => send("GET", `/product/detail/${id}`, { token });

describe("places", () => {
  const place = { province: "广东省", city: "深圳市", district: unique("区") };
  const add = async (path = "/product/location/add") => {
    const { token } = await makePerson("CUSTOMER");
    return dataOf(await send("POST", path, { json: place, token }));
  };

  it("answer the same id again, with and without /api and a trailing slash", async () => {
    const first = await add();
    expect(first).toMatchObject(place);
    for (const path of ["/product/location/add/", "/api/product/location/add"])
      expect(await add(path)).toEqual(first);
    const many = await Promise.all(Array.from({ length: 5 }, () => add()));
    for (const one of many) expect(one).toEqual(first);
  });
});

describe("publishing", () => {
  it("takes a place's id as the listing's location, which the document calls it", async () => {
    const { token } = await makePerson("SELLER");
    const places = { province: "广东省", city: "深圳市", district: unique("区") };
    const place = dataOf(await send("POST", "/product/location/add", { json: places, token }));
    const json = { title: "旧书", price: 5, categoryId: (await makeCategory()).id, location: place.id };
    const { productId } = dataOf(await send("POST", "/product/add", { json, token }));
    const location = `广东省深圳市${places.district}`;
    expect(dataOf(await detail(productId))).toMatchObject({ locationId: place.id, location });
    const nowhere = { productId, location: null };
    expect((await send("PUT", "/product/update", { json: nowhere, token })).status).toBe(200);
    expect(dataOf(await detail(productId))).toMatchObject({ locationId: null, location: null });
    const unknown = { ...json, location: maxId };
    const named = { productId, location };
    expect(dataOf(await send("PUT", "/product/update", { json: named, token }))).toMatchObject({
      locationId: place.id,
      location,
    });
    expect(refusalOf(await send("POST", "/product/add", { json: unknown, token }))).toEqual([400, 40000]);
  });

  it("makes a listing that list and detail show at once, with stock 1 unless said", async () => {
    const { token } = await makePerson("SELLER");
    const categoryId = (await makeCategory()).id;
    expect(pageOf(await list({ categoryId })).total).toBe(0);
    const district = unique("区");
    const json = {
      ...{ title: "  旧相机 ", description: "<p>好<script>x</script></p>", price: 58.5, originalPrice: 99 },
      ...{ categoryId, conditionLevel: 7, province: "广东省", city: "深圳市", district },
      images: ["https://example.com/b.jpg", "https://example.com/a.jpg"],
    };
    const { productId } = dataOf(await send("POST", "/product/add", { json, token }));
    expect(column(await list({ categoryId }), "productId")).toEqual([productId]);
    const shown = dataOf(await detail(productId));
    expect(shown).toMatchObject({
      ...{ title: "旧相机", description: "<p>好</p>", price: 58.5, originalPrice: 99, stock: 1 },
      ...{ conditionLevel: 7, location: `广东省深圳市${district}`, status: 1, isFavorite: false },
      mainImageUrl: "https://example.com/b.jpg",
      images: [{ sortOrder: 0 }, { sortOrder: 1, imageUrl: "https://example.com/a.jpg" }],
    });
    const change = { productId, price: 40, originalPrice: null, images: [], locationId: null, stock: 0 };
    const changed = await send("PUT", "/product/update", { json: change, token });
    expect(dataOf(changed)).toMatchObject({ productId, status: 2, statusText: "已售", price: 40, stock: 0 });
    expect(pageOf(await list({ categoryId })).total).toBe(0);
    const after = { title: "旧相机", price: 40, originalPrice: 40, images: [], location: null, stock: 0 };
    expect(dataOf(await detail(productId))).toMatchObject(after);
  });
});

describe("a location in words", () => {
  const publish = async (location: unknown) => {
    const { token } = await makePerson("CUSTOMER");
    const json = { title: unique("旧书"), price: 5, categoryId: (await makeCategory()).id, location };
    return { reply: await send("POST", "/product/add", { json, token }), categoryId: json.categoryId };
  };

  it.each([
    ["广东省深圳市南山区", "广东省深圳市"],
    ["北京市朝阳区", "北京市"],
    ["北京市北京市东城区", "北京市北京市东"],
    ["某大学 东门", "某大学"],
  ])("%s is found by %s, and is the same place again", async (location, prefix) => {
    const [first, second] = [await publish(location), await publish(location)];
    const { locationId, productId } = dataOf(first.reply);
    expect(dataOf(second.reply).locationId).toBe(locationId);
    const found = await list({ categoryId: first.categoryId, location: prefix });
    expect(column(found, "productId")).toEqual([productId]);
  });

  it("is an id when it is digits, and no place when it is blank", async () => {
    const { reply } = await publish("广东省深圳市南山区");
    const { locationId } = dataOf(reply);
    expect(dataOf((await publish(String(locationId))).reply)).toMatchObject({ locationId });
    expect(dataOf((await publish("")).reply)).toMatchObject({ locationId: null });
    expect(refusalOf((await publish(String(maxId))).reply)).toEqual([400, 40000]);
  });
});

describe("pictures", () => {
  it("stand where they are put, the main one first", async () => {
    const { product, seller } = await aListing();
    const add = async (more: object) => {
      const json = { productId: product.id, imageUrl: `https://example.com/${unique()}.jpg`, ...more };
      const reply = await send("POST", "/product/image/add", { json, token: seller.token });
      return dataOf(reply);
    };
    const last = await add({});
    const main = await add({ isMain: true });
    const first = await add({ isMain: true, sortOrder: 2 });
    const middle = await add({ isMain: false, sortOrder: 3 });
    expect([last, main, first, middle].map(({ isMain, sortOrder }) => [isMain, sortOrder])).toEqual([
      [false, 1],
      [true, 0],
      [true, 2],
      [false, 3],
    ]);
    const { mainImageUrl, images } = dataOf(await detail(product.id));
    expect(mainImageUrl).toBe(first.imageUrl);
    const ids = Array.isArray(images) ? images.map(({ imageId }) => imageId) : [];
    const old = product.images[0]?.id;
    expect(ids).toEqual([first.imageId, main.imageId, middle.imageId, old, last.imageId]);
  });
});

describe("looking", () => {
  it("counts each visitor once, soon, and knows the caller's favorites", async () => {
    const { product } = await aListing();
    const { token } = await makePerson("CUSTOMER");
    for (let n = 0; n < 3; n++) expect(dataOf(await detail(product.id, token)).isFavorite).toBe(false);
    await send("POST", "/product/favorite/add", { json: { productId: product.id }, token });
    expect(dataOf(await detail(product.id, token)).isFavorite).toBe(true);
    expect(dataOf(await detail(product.id)).isFavorite).toBe(false);
    const headers = { "user-agent": "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Firefox/140.0" };
    await send("GET", `/product/detail/${product.id}`, { headers });
    await send("POST", `/api/console/products/${product.id}/views`, { headers });
    const counted = async () =>
      (await db().productViews.findUnique({ where: { productId: product.id } }))?.views;
    // The account, and two browsers at addresses of their own; a program that nobody signed in with is a robot.
    await expect.poll(counted, { timeout: 120_000, interval: 500 }).toBe(3);
    expect(dataOf(await detail(product.id, token)).viewCount).toBe(3);
    await send("DELETE", `/product/favorite/${product.id}`, { token });
    expect(dataOf(await detail(product.id, token))).toMatchObject({ isFavorite: false });
  });
});

describe("taking down", () => {
  const takeDown = (id: number, token: string) => send("DELETE", `/product/delete/${id}`, { token });

  it.each(["owner", "admin"] as const)("by the %s hides it from the public only", async (who) => {
    const { product, seller } = await aListing();
    const { token } = who === "owner" ? seller : await makePerson("ADMIN");
    const { categoryId } = product;
    expect(pageOf(await list({ categoryId })).total).toBe(1);
    expect((await takeDown(product.id, token)).body).toEqual({ code: 0, message: "success", data: null });
    expect(pageOf(await list({ categoryId })).total).toBe(0);
    expect(refusalOf(await detail(product.id))).toEqual([404, 40400]);
    expect(dataOf(await detail(product.id, seller.token))).toMatchObject({ status: 0, statusText: "下架" });
    expect(column(await list({ categoryId, status: 0 }, seller.token), "productId")).toEqual([product.id]);
    const json = { productId: product.id, status: 1 };
    const again = (token: string) => send("PUT", "/product/status/update", { json, token });
    if (who === "admin") {
      expect(refusalOf(await again(seller.token))).toEqual([403, 40300]);
      expect(pageOf(await list({ categoryId })).total).toBe(0);
    }
    expect(dataOf(await again(token))).toMatchObject({ status: 1 });
    expect(pageOf(await list({ categoryId })).total).toBe(1);
  });

  it("is refused to others, and leaves the listing on sale", async () => {
    const { product } = await aListing();
    for (const role of ["CUSTOMER", "SELLER"] as const) {
      const { token } = await makePerson(role);
      expect(refusalOf(await takeDown(product.id, token))).toEqual([403, 40300]);
    }
    expect(dataOf(await detail(product.id)).status).toBe(1);
  });
});

describe("favorites", () => {
  it("list what can still be seen, the latest first", async () => {
    const { product, seller } = await aListing();
    const second = await makeProduct({ sellerId: seller.id, status: "SOLD" });
    const hidden = await makeProduct({ sellerId: seller.id });
    const { token } = await makePerson("CUSTOMER");
    for (const { id: productId } of [product, second, hidden])
      await send("POST", "/product/favorite/add", { json: { productId }, token });
    await send("DELETE", `/product/delete/${hidden.id}`, { token: seller.token });
    const favorites = async (query = "") =>
      Object((await send("GET", `/product/favorite/list${query}`, { token })).body).data;
    expect(await favorites()).toMatchObject([
      { productId: second.id, productTitle: second.title },
      { productId: product.id, productTitle: product.title },
    ]);
    expect(await favorites("?pageNum=2&pageSize=1")).toMatchObject([{ productId: product.id }]);
  });
});
