import { describe, expect, it } from "vitest";
import { z } from "zod";
import { announceExpired } from "@/lib/cache/announce";
import { db } from "@/lib/db";
import { unique } from "../shared/arrange";
import { idsOf, makeShelf, makeTag, read, white } from "./arrange";

describe("GET /category/list (002 §1)", () => {
  it("lists every category, first-level ones before their children", async () => {
    const { category } = await makeShelf();
    const existing = await db().category.findMany({ select: { id: true } });
    const schema = z.object({ categories: z.array(z.object({ categoryId: z.int(), name: z.string() })) });
    // Rows made behind the server's back do not expire its answers; another address is not answered from memory.
    const { body } = await read(`/category/list?${unique()}`);
    const ids = schema.parse(body).categories.map((item) => item.categoryId);
    expect(ids).toEqual(expect.arrayContaining(existing.map(({ id }) => id)));
    expect(ids.indexOf(category.id)).toBe(ids.indexOf(category.parent.id) + 1);
  });
});

describe("GET /tag/list (002 §2)", () => {
  it("counts products on sale, the most first, within a category and its parent alike", async () => {
    const { category, tag, put } = await makeShelf();
    const rarer = await makeTag();
    const tags = { create: [{ tagId: tag.id }, { tagId: rarer.id }] };
    const match = await db().tag.create({ data: { kind: "MATCH", name: unique("match") } });
    await put({ tags });
    await put({ tags: { create: [{ tagId: tag.id }, { tagId: match.id }] } });
    await put({ tags, status: "FROZEN" });
    await put({ tags, archivedAt: new Date() });
    for (const id of [category.id, category.parent.id]) {
      const { body } = await read(`/tag/list?categoryId=${id}`);
      expect(body).toEqual({
        tags: [
          { tagId: tag.id, name: tag.name, productCount: 2 },
          { tagId: rarer.id, name: rarer.name, productCount: 1 },
        ],
      });
    }
  });

  it("names a hundred at most, and none in a category without products", async () => {
    const { category, put } = await makeShelf();
    const named = Array.from({ length: 105 }, () => ({ name: unique("tag") }));
    const made = await db().tag.createManyAndReturn({ data: named });
    await put({ tags: { create: made.map(({ id }) => ({ tagId: id })) } });
    const { body } = await read(`/tag/list?categoryId=${category.id}`);
    expect(z.object({ tags: z.array(z.unknown()) }).parse(body).tags).toHaveLength(100);
    expect((await read("/tag/list?categoryId=2147483647")).body).toEqual({ tags: [] });
  });
});

describe("limits", () => {
  it("0 as a tag or a category means all", async () => {
    const { category, tag, put } = await makeShelf();
    const title = unique("全部");
    const { id } = await put({ title, tags: { create: [{ tagId: tag.id }] } });
    const found = (query: string) => read(`/product/list?search=${title}&${query}`);
    for (const query of [
      "tagId=0",
      "categoryId=0",
      `tagId=${tag.id}&categoryId=0`,
      `tagId=0&categoryId=${category.id}`,
    ])
      expect(idsOf(await found(query))).toEqual([id]);
    expect((await read("/tag/list?categoryId=0")).body).toEqual((await read("/tag/list")).body);
  });

  it("cut what is beyond them", async () => {
    const { put } = await makeShelf();
    const { id } = await put({});
    expect((await read(`/product/${id}/related?count=99999999999`)).status).toBe(200);
    expect(idsOf(await read("/product/list?pageSize=100000000")).length).toBeLessThanOrEqual(100);
  });
});

describe("GET /product/list (002 §3)", () => {
  it("shows price and picture of the default SKU, the features as documented, tags and category", async () => {
    const { category, tag, put } = await makeShelf();
    const product = await put({
      priceMinor: 4990,
      summary: "Gravity",
      features: ["RECOMMENDED", "NEW", "POPULAR"],
      images: {
        create: [
          { url: "https://example.com/later.jpg", rank: 1 },
          { url: "/media/2012ea0afa62aa68c90a.webp", rank: 0 },
        ],
      },
      moreSkus: [{ priceMinor: 1, attributes: white }],
    });
    expect((await read(`/product/list?tagId=${tag.id}`)).body).toEqual({
      pagination: {
        hasNextPage: false,
        hasPreviousPage: false,
        isFirstPage: true,
        isLastPage: true,
        pageCount: 1,
        pageNumber: 1,
        totalItemCount: 1,
      },
      products: [
        {
          productId: product.id,
          name: product.title,
          picture: "2012ea0afa62aa68c90a",
          price: 49.9,
          feature: ["Recomended", "New", "Popular"],
          defaultSkuId: product.sku.id,
          summary: "Gravity",
          category: { categoryId: category.id, name: category.name },
          tags: [{ tagId: tag.id, name: tag.name }],
        },
      ],
    });
    await db().sku.update({
      where: { id: product.sku.id },
      data: { imageUrl: "https://example.com/sku.jpg" },
    });
    await announceExpired(db(), ["products", `product:${product.id}`]);
    const list = async () => (await read(`/product/list?tagId=${tag.id}&pageSize=9`)).body;
    await expect.poll(list).toMatchObject({ products: [{ picture: "https://example.com/sku.jpg" }] });
  });

  it("sorts by price and by date, the newest first unless told otherwise", async () => {
    const { category, put } = await makeShelf();
    const at = (day: number, priceMinor: number) => put({ priceMinor, createdAt: new Date(2025, 0, day) });
    const [a, b, c] = [(await at(2, 300)).id, (await at(1, 100)).id, (await at(3, 200)).id];
    const list = async (sort: string) => idsOf(await read(`/product/list?categoryId=${category.id}${sort}`));
    expect(await list("")).toEqual([c, a, b]);
    expect(await list("&sort=dateDown")).toEqual([c, a, b]);
    expect(await list("&sort=dateUp")).toEqual([b, a, c]);
    expect(await list("&sort=priceDown")).toEqual([a, c, b]);
    expect(await list("&sort=priceUp")).toEqual([b, c, a]);
  });

  it("pages, and answers null and nothing beyond the last page and where nothing is found", async () => {
    const { category, put } = await makeShelf();
    for (let count = 0; count < 5; count++) await put();
    const list = async (query: string) =>
      (await read(`/product/list?categoryId=${category.id}&${query}`)).body;
    const page = { pageCount: 3, totalItemCount: 5 };
    expect(await list("pageSize=2")).toMatchObject({
      pagination: {
        ...page,
        pageNumber: 1,
        isFirstPage: true,
        isLastPage: false,
        hasNextPage: true,
        hasPreviousPage: false,
      },
    });
    expect(await list("pageSize=2&page=3")).toMatchObject({
      pagination: {
        ...page,
        pageNumber: 3,
        isFirstPage: false,
        isLastPage: true,
        hasNextPage: false,
        hasPreviousPage: true,
      },
      products: [{}],
    });
    const nothing = { pagination: null, products: [] };
    expect(await list("pageSize=2&page=4")).toEqual(nothing);
    expect(await list(`search=${unique("none")}`)).toEqual(nothing);
  });

  it("searches name, summary and description, and nothing else, in any case", async () => {
    const { category, put } = await makeShelf();
    const word = unique("Needle");
    const found = [
      (await put({ title: `甲${word}乙` })).id,
      (await put({ summary: `甲 ${word}` })).id,
      (await put({ description: `<p>${word}</p>` })).id,
    ];
    await put({ searchKeywords: word });
    const list = await read(
      `/product/list?categoryId=${category.id}&sort=dateUp&search=${word.toLowerCase()}`,
    );
    expect(idsOf(list)).toEqual(found);
    expect(idsOf(await read("/product/list?search=%25_%25"))).toEqual([]);
  });

  it("takes a first-level category for all of its children, and shows only what is on sale", async () => {
    const { category, put } = await makeShelf();
    const { id } = await put();
    for (const status of ["FROZEN", "SOLD", "OUT_OF_STOCK"] as const) await put({ status });
    await put({ archivedAt: new Date() });
    expect(idsOf(await read(`/product/list?categoryId=${category.parent.id}`))).toEqual([id]);
  });
});
