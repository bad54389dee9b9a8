import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { baseUrl, send } from "../shared/send";
import { makeThrough } from "./made";
import { makers } from "./makers";
import { readers } from "./readers";

describe.each(Object.keys(makers))("a product made through %s", (maker) => {
  const made = makeThrough(maker);

  it.each(Object.entries(readers))("is what its seller said through %s", async (_, reader) => {
    const { made: product, seller, customer } = await made;
    for (const token of [undefined, customer.token, seller.token]) {
      const { status, body } = await reader.ask(product, token);
      expect(status).toBe(200);
      expect(reader.find(body, product)).toEqual(reader.spelled(product));
    }
  });

  it("has a picture at the address that the contracts tell", async () => {
    const { made: product } = await made;
    const reply = await fetch(product.pictures[0] ?? "");
    expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  it("keeps no host of ours in its texts, and tells it where the contract tells addresses", async () => {
    const { made: product } = await made;
    const [own = ""] = product.pictures;
    const path = own.slice(baseUrl().length);
    const row = await db().product.findUniqueOrThrow({
      where: { id: product.id },
      select: { description: true, images: { select: { url: true } } },
    });
    expect(row.description).toContain(`(${path})`);
    expect(row.images.map(({ url }) => url)).toContain(path);
    const storageKey = path.slice("/media/".length, "/media/".length + 20);
    expect(await db().mediaUse.count({ where: { storageKey } })).toBe(2);
    expect(await db().upload.findUniqueOrThrow({ where: { storageKey } })).toMatchObject({ expiresAt: null });
  });

  it("is in the lists of all", async () => {
    const { title } = (await made).made;
    const lists = [
      `/api/products?q=${title}`,
      `/product/list?search=${title}`,
      `/product/list?keyword=${title}`,
      `/product/list?pageNum=1&keyword=${title}`,
    ];
    for (const path of lists) {
      const { text } = await send("GET", encodeURI(path));
      expect(text.split(`"${title}"`).length - 1, path).toBe(1);
    }
  });
});

describe("a product with options", () => {
  it("shows its default SKU through every contract, and all of them through catalog", async () => {
    const { made, seller } = await makeThrough("storefront");
    const white = {
      price: 29.5,
      stock_quantity: { from: made.stock, to: 4 },
      attributes: [{ name: "颜色", value: "白色" }],
    };
    const black = { price: 31, stock_quantity: 0, attributes: [{ name: "颜色", value: "黑色" }] };
    const json = { version: 1, skus: [{ ...white, sku_id: made.skuId }, black] };
    const changed = await send("PATCH", `/api/console/products/${made.id}`, { json, token: seller.token });
    expect(changed.status, changed.text).toBe(200);
    const prices: Record<string, unknown> = {
      storefront: { price: 29.5, stock_quantity: 4 },
      creator: { price: 29.5 },
      mall: { price: "29.50", stock_quantity: 4 },
      catalog: {
        price: 29.5,
        defaultSkuId: made.skuId,
        skus: [
          expect.objectContaining({
            skuId: made.skuId,
            name: `${made.title}-颜色-白色`,
            price: 29.5,
            attributes: [{ name: "颜色", value: "白色" }],
          }),
          expect.objectContaining({ name: `${made.title}-颜色-黑色`, price: 31 }),
        ],
      },
      resale: { price: 29.5, stock: 4 },
    };
    for (const [name, expected] of Object.entries(prices)) {
      const reply = await readers[name]?.ask(made);
      expect(readers[name]?.find(reply?.body, made), name).toMatchObject(Object(expected));
    }
  });
});
