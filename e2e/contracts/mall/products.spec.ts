import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import * as factories from "@/lib/testing/factories";
import { makeImage } from "@/lib/testing/media-files";
import { makePerson, makeProduct } from "../shared/arrange";
import { baseUrl, send } from "../shared/send";
import { expectDocumented, formOf, makeShopkeeper } from "./arrange";

const offer = { name: "oppo A11 pro max", description: "安卓手机", price: "19.90", stock_quantity: 2 };

async function pictureFile() {
  return new File([new Uint8Array(await makeImage("png", 60, 40))], "屏幕截图.png", { type: "image/png" });
}

describe("adding a product", () => {
  test.each([
    ["a string", "19.90"],
    ["a number", 19.9],
  ])("by JSON, with the price as %s", async (_, price) => {
    const { token, shop } = await makeShopkeeper();
    const json = { ...offer, price };
    const reply = await send("POST", `/shop/${shop.id}/product/add`, { token, json });
    expectDocumented("addProduct", reply);
    expect(reply.body).toMatchObject({
      message: "商品创建成功",
      data: { ...offer, shop: shop.id, status: "Available", image: null },
    });
  });

  test("by a form with a picture, whose address is relative in the answer and absolute in the list", async () => {
    const { token, shop } = await makeShopkeeper();
    const body = formOf({ ...offer, stock_quantity: "2", image: await pictureFile() });
    const reply = await send("POST", `/shop/${shop.id}/product/add/`, { token, body });
    expectDocumented("addProduct", reply);
    const image = /"image":"(\/media\/[0-9a-f]{20}\.webp)"/.exec(reply.text)?.[1] ?? "none";
    const list = await send("GET", `/shop/${shop.id}/products`);
    expectDocumented("listShopProducts", list);
    expect(list.body).toMatchObject({ data: { products: [{ ...offer, image: baseUrl() + image }] } });
    const stored = await fetch(baseUrl() + image);
    expect([stored.status, stored.headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  test.each([
    ["an address elsewhere", "https://example.com/a.png", "https://example.com/a.png"],
    ["null", null, null],
    ["an empty string", "", null],
  ])("with %s for a picture", async (_, image, shown) => {
    const { token, shop } = await makeShopkeeper();
    const reply = await send("POST", `/shop/${shop.id}/product/add`, { token, json: { ...offer, image } });
    expect(reply.body).toMatchObject({ success: true, data: { image: shown } });
  });

  test("with its stock as digits in a string", async () => {
    const { token, shop } = await makeShopkeeper();
    const add = (stock_quantity: unknown) =>
      send("POST", `/shop/${shop.id}/product/add`, { token, json: { ...offer, stock_quantity } });
    expect((await add("7")).body).toMatchObject({ data: { stock_quantity: 7 } });
    for (const wrong of ["", "x", "-1", "1.5", true]) expect((await add(wrong)).status).toBe(400);
  });

  test("without stock it is out of stock, and stays in its own shop's list only", async () => {
    const { token, shop } = await makeShopkeeper();
    const json = { name: "无货", price: 1 };
    const reply = await send("POST", `/api/shop/${shop.id}/product/add`, { token, json });
    expect(reply.body).toMatchObject({ data: { stock_quantity: 0, status: "OutOfStock", description: "" } });
    const list = (path: string) => send("GET", path);
    expect((await list(`/shop/${shop.id}/products`)).body).toMatchObject({
      data: { count: 1, products: [{ name: "无货", status: "OutOfStock" }] },
    });
    expect((await list("/shop/products?page=1")).text).not.toContain(`"shop":${shop.id},`);
  });

  test("HTML comes back sanitized", async () => {
    const { token, shop } = await makeShopkeeper();
    const json = { ...offer, description: "<p>好</p><script>alert(1)</script>" };
    const reply = await send("POST", `/shop/${shop.id}/product/add`, { token, json });
    expect(reply.body).toMatchObject({ data: { description: "<p>好</p>" } });
  });
});

describe("listing products", () => {
  test("pages by ten, with links to the host that was asked", async () => {
    const { id: sellerId, shop } = await makeShopkeeper();
    const categoryId = (await factories.makeCategory(db(), { parentName: shop.name, name: shop.name })).id;
    for (let index = 0; index < 22; index += 1)
      await factories.makeProduct(db(), { sellerId, shopId: shop.id, categoryId });
    const url = `${baseUrl()}/shop/${shop.id}/products`;
    const pages = [];
    for (const query of ["", "?page=2", "?page=3"]) {
      const reply = await send("GET", `/shop/${shop.id}/products${query}`);
      expectDocumented("listShopProducts", reply);
      pages.push(reply.body);
    }
    const links = [
      { next: `${url}?page=2`, previous: null },
      { next: `${url}?page=3`, previous: url },
      { next: null, previous: `${url}?page=2` },
    ];
    for (const [index, page] of pages.entries())
      expect(page).toMatchObject({ message: "查询返回成功", data: { count: 22, ...links[index] } });
    const ids = pages.flatMap((page) => [...JSON.stringify(page).matchAll(/"id":(\d+)/g)]);
    const numbers = ids.map((match) => Number(match[1]));
    expect(numbers).toHaveLength(22);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    const proxied = {
      "accept-language": "en",
      "x-forwarded-host": "shop.example.com",
      "x-forwarded-proto": "https",
    };
    const behindProxy = await send("GET", `/shop/${shop.id}/products/`, { headers: proxied });
    const next = `https://shop.example.com/shop/${shop.id}/products?page=2`;
    expect(behindProxy.body).toMatchObject({ message: "Products found", data: { next } });
  });

  test("of all sellers, also of those without a shop", async () => {
    const alone = await makeProduct({ sellerId: (await makePerson("SELLER")).id });
    const first = await send("GET", "/shop/products/");
    expectDocumented("listAllProducts", first);
    const count = Number(/"count":(\d+)/.exec(first.text)?.[1]);
    const last = await send("GET", `/api/shop/products?page=${Math.ceil(count / 10)}`);
    expectDocumented("listAllProducts", last);
    expect(last.body).toMatchObject({
      data: {
        next: null,
        products: expect.arrayContaining([expect.objectContaining({ id: alone.id, shop: null })]),
      },
    });
  });
});
