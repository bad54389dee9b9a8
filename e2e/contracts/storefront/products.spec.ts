import { beforeAll, describe, expect, it } from "vitest";
import { createProduct, getProduct, listProducts } from "@/lib/contracts/storefront";
import { api, makeCategory, makePerson, makeProduct, type Person, unique } from "../shared/arrange";
import { send } from "../shared/send";

let seller: Person;
let category: Awaited<ReturnType<typeof makeCategory>>;
const find = (id: number, token = seller.token) =>
  api(getProduct, { params: { product_id: String(id) } }, { token });

beforeAll(async () => {
  [seller, category] = await Promise.all([makePerson("SELLER"), makeCategory()]);
});

const publish = (body: Record<string, unknown> = {}) => {
  const item = {
    product_name: "手冲壶",
    product_desc: "<b>细口</b>",
    category_id: category.id,
    price: 299.99,
  };
  return api(createProduct, { body: { ...item, ...body } }, { token: seller.token });
};

describe("a page's size", () => {
  it("is cut to the largest, and the answer says so", async () => {
    const sizeOf = async (path: string) => Object((await send("GET", path)).body).data.size;
    expect(await sizeOf("/api/products?size=101")).toBe(100);
    expect(await sizeOf("/api/products?size=99999999999")).toBe(100);
    expect(await sizeOf("/api/categories?tree=false&size=500")).toBe(500);
    expect(await sizeOf("/api/categories?tree=false&size=5000")).toBe(1000);
  });
});

describe("publishing (004 §8)", () => {
  it("without stock is outOfStock, with stock online", async () => {
    expect((await publish()).product_status).toBe("outOfStock");
    expect((await publish({ stock_quantity: 1 })).product_status).toBe("online");
  });

  it("keeps every documented field", async () => {
    const { product_id } = await publish({
      stock_quantity: 8,
      search_keywords: "咖啡",
      images: [
        { image_url: "https://a.example/2.jpg", image_order: 2 },
        { image_url: "https://a.example/1.jpg", image_order: 1 },
      ],
      media_resources: [
        {
          media_url: "https://a.example/v.mp4",
          file_name: "v.mp4",
          file_size: 9,
          mime_type: "video/mp4",
          media_type: "video",
        },
      ],
    });
    const {
      product_id: id,
      created_at,
      updated_at,
      images,
      media_resources,
      ...rest
    } = await find(product_id);
    expect(id).toBe(product_id);
    expect(created_at).toBe(updated_at);
    expect(rest).toEqual({
      seller_id: seller.id,
      category_id: category.id,
      product_name: "手冲壶",
      product_desc: "<b>细口</b>",
      price: 299.99,
      stock_quantity: 8,
      product_status: "online",
      search_keywords: "咖啡",
      category: { category_id: category.id, parent_id: category.parent.id, category_name: category.name },
    });
    expect(images.map(({ image_url, image_order }) => [image_url, image_order])).toEqual([
      ["https://a.example/1.jpg", 1],
      ["https://a.example/2.jpg", 2],
    ]);
    expect(media_resources).toMatchObject([
      { media_type: "video", media_url: "https://a.example/v.mp4", file_name: "v.mp4" },
    ]);
  });

  it("gives pictures order 0 and media the type image unless told otherwise, and keeps their sequence", async () => {
    const urls = ["https://a.example/1.jpg", "https://a.example/2.jpg", "https://a.example/3.jpg"];
    const media = {
      media_url: "https://a.example/m.png",
      file_name: "m.png",
      file_size: 1,
      mime_type: "image/png",
    };
    const { product_id } = await publish({
      images: urls.map((image_url) => ({ image_url })),
      media_resources: [media],
    });
    const product = await find(product_id);
    expect(product.images.map(({ image_url }) => image_url)).toEqual(urls);
    expect(product.images.map(({ image_order }) => image_order)).toEqual([0, 0, 0]);
    expect(product.media_resources.map(({ media_type }) => media_type)).toEqual(["image"]);
  });

  it("shows a description without what could harm its reader", async () => {
    const { product_id } = await publish({
      product_desc: '<p onclick="x()">好</p><script>alert(1)</script>',
    });
    expect((await find(product_id)).product_desc).toBe("<p>好</p>");
  });

  it("reads unknown fields as if they were not there", async () => {
    const { product_id } = await publish({ seller_id: 1, product_status: "sold", view_count: 9 });
    expect(await find(product_id)).toMatchObject({ seller_id: seller.id, product_status: "outOfStock" });
  });
});

describe("the list (004 §1)", () => {
  const word = unique("茶");
  let ids: number[] = [];
  const list = async (query: Record<string, string>) => {
    const page = await api(listProducts, { query: { q: word, ...query } });
    return { ...page, items: page.items.map(({ product_id }) => ids.indexOf(product_id)) };
  };

  beforeAll(async () => {
    const make = (data = {}) =>
      makeProduct({ sellerId: seller.id, categoryId: category.id, title: `新${word}壶`, ...data });
    ids = [
      (await make({ priceMinor: 300, createdAt: new Date("2025-01-01") })).id,
      (await make({ priceMinor: 100, createdAt: new Date("2025-01-02") })).id,
      (
        await make({
          priceMinor: 200,
          createdAt: new Date("2025-01-03"),
          title: "壶",
          searchKeywords: word.toUpperCase(),
        })
      ).id,
      (await make({ status: "SOLD" })).id,
      (await make({ status: "OUT_OF_STOCK", stock: 0 })).id,
      (await make({ status: "FROZEN" })).id,
      (await make({ archivedAt: new Date() })).id,
      (await make({ title: "壶", description: word })).id,
    ];
  });

  it.each([
    [{}, [2, 1, 0]],
    [{ sort_by: "price" }, [0, 2, 1]],
    [{ sort_by: "price", order: "asc" }, [1, 2, 0]],
    [{ sort_by: "created_at", order: "asc" }, [0, 1, 2]],
    [{ order: "asc" }, [0, 1, 2]],
    [{ page: "2", size: "2" }, [0]],
    [{ page: "9" }, []],
    [{ status: "online" }, [2, 1, 0]],
    [{ status: "sold" }, [3]],
    [{ status: "outOfStock" }, [4]],
    [{ status: "frozen" }, []],
  ])("with %j has these", async (query, expected) => {
    expect((await list(query)).items).toEqual(expected);
  });

  it("finds by category, a first-level one with its children", async () => {
    for (const id of [category.id, category.parent.id]) {
      expect((await list({ category_id: String(id) })).total).toBe(3);
    }
    expect((await list({ category_id: "2147483647" })).items).toEqual([]);
  });

  it("has page 1 and size 10 by default", async () => {
    expect(await list({})).toMatchObject({ page: 1, size: 10, total: 3 });
    expect(await list({ page: "2", size: "2" })).toMatchObject({ page: 2, size: 2, total: 3 });
  });

  it("takes an empty parameter for an absent one", async () => {
    const { status } = await send("GET", "/api/products?q=&category_id=&status=&page=&size=&sort_by=&order=");
    expect(status).toBe(200);
  });
});
