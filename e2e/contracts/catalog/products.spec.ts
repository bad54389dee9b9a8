import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { makeShelf, read, white } from "./arrange";

const related = z.object({ products: z.array(z.object({ skuId: z.int(), productId: z.int() })) });

async function relatedTo(id: number, query = "") {
  const reply = await read(`/product/${id}/related${query}`);
  return related.parse(reply.body).products;
}

describe("GET /product/{id} (002 §4)", () => {
  it("names its SKUs after their attributes and shows its pictures by rank", async () => {
    const { put } = await makeShelf();
    const product = await put({
      title: "简谐运动加速度马克杯",
      description: "<p>简谐运动</p><script>x()</script>",
      images: {
        create: [
          { url: "/media/22222222222222222222", rank: 2 },
          { url: "/media/11111111111111111111", rank: 0 },
          { url: "https://example.com/3.jpg", rank: 1 },
        ],
      },
      moreSkus: [{ attributes: white, priceMinor: 5990 }],
    });
    const [first, second] = product.skus;
    const { body } = await read(`/product/${product.id}`);
    const picture = "11111111111111111111";
    expect(body).toMatchObject({
      productId: product.id,
      defaultSkuId: first?.id,
      description: "<p>简谐运动</p>",
      pictures: [picture, "https://example.com/3.jpg", "22222222222222222222"],
      skus: [
        { skuId: first?.id, name: "简谐运动加速度马克杯", price: 19.9, picture, attributes: [] },
        {
          skuId: second?.id,
          name: "简谐运动加速度马克杯-颜色-白色",
          price: 59.9,
          attributes: [{ name: "颜色", value: "白色" }],
        },
      ],
    });
  });

  it("leaves out SKUs that are retired, and shows no picture as an empty one", async () => {
    const { put } = await makeShelf();
    const { id, skus } = await put({ moreSkus: [{ attributes: white }], images: { create: [] } });
    await db().sku.updateMany({ where: { id: skus[1]?.id ?? 0 }, data: { rank: null } });
    expect((await read(`/product/${id}`)).body).toMatchObject({ pictures: [], skus: [{ picture: "" }] });
  });
});

describe("GET /product/{id}/related (002 §5)", () => {
  it("picks distinct SKUs that share a tag, never the product's own, none twice, none off sale", async () => {
    const { put } = await makeShelf();
    const own = await put({ moreSkus: [{}] });
    const others = [await put({ moreSkus: [{ attributes: white }] }), await put(), await put()];
    await put({ status: "FROZEN" });
    await put({ archivedAt: new Date() });
    await put({ tags: { create: [] } });
    const ids = others.flatMap(({ skus }) => skus.map(({ id }) => id));
    const found = (await relatedTo(own.id, "?count=50")).map(({ skuId }) => skuId);
    expect(found.toSorted((a, b) => a - b)).toEqual(ids);
  });

  it("answers four unless told, fifty at most, in another order each time", async () => {
    const { put } = await makeShelf();
    const own = await put({ moreSkus: [{}] });
    for (let count = 0; count < 6; count++) await put({ moreSkus: Array(9).fill({}) });
    expect(await relatedTo(own.id)).toHaveLength(4);
    expect(await relatedTo(own.id, "?count=1")).toHaveLength(1);
    for (const count of [50, 51, 1000]) expect(await relatedTo(own.id, `?count=${count}`)).toHaveLength(50);
    const order = async () => (await relatedTo(own.id)).map(({ skuId }) => skuId).join();
    const orders = new Set(await Promise.all(Array.from({ length: 8 }, order)));
    expect(orders.size).toBeGreaterThan(1);
  });

  it("shows the product's name, not the SKU's", async () => {
    const { put } = await makeShelf();
    const own = await put();
    const other = await put({ features: ["POPULAR"], summary: "First Law", priceMinor: 4990 });
    await db().sku.update({ where: { id: other.sku.id }, data: { attributes: white } });
    expect((await read(`/product/${own.id}/related`)).body).toEqual({
      products: [
        {
          skuId: other.sku.id,
          productId: other.id,
          name: other.title,
          picture: other.images[0]?.url.slice("/media/".length),
          price: 49.9,
          feature: ["Popular"],
          summary: "First Law",
        },
      ],
    });
  });

  it("is empty for a product without tags", async () => {
    const { put } = await makeShelf();
    const { id } = await put({ tags: { create: [] } });
    expect(await relatedTo(id)).toEqual([]);
  });
});

describe("GET /product/sku (002 §6)", () => {
  const skus = z.array(z.object({ skuId: z.int() }));
  const ids = async (list: string) =>
    skus.parse((await read(`/product/sku?skuIds=${list}`)).body).map(({ skuId }) => skuId);

  it("keeps the asked order, each once, and leaves out what nobody may see", async () => {
    const { put } = await makeShelf();
    const [a, b, frozen] = [await put(), await put({ status: "SOLD" }), await put({ status: "FROZEN" })];
    const asked = [b, frozen, a, b].map(({ sku }) => sku.id);
    expect(await ids(`${asked.join(",")},2147483647`)).toEqual([b.sku.id, a.sku.id]);
  });

  it("reads the first hundred ids", async () => {
    const { put } = await makeShelf();
    const { sku } = await put();
    const absent = Array.from({ length: 99 }, (_, index) => 2_000_000_000 + index).join(",");
    expect(await ids(`${absent},${sku.id}`)).toEqual([sku.id]);
    expect(await ids(`${absent},2000000100,${sku.id}`)).toEqual([]);
  });
});
