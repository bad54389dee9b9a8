import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { makeCategory, makeProduct } from "../shared/arrange";
import { baseUrl, type Reply, send } from "../shared/send";
import { makeMaker } from "./people";
import { expectProblem } from "./problems";

const speak = { "api-contract": "creator" };
const read = (id: number | string) => send("GET", `/api/products/${id}`, { headers: speak });
const idOf = ({ body }: Reply) => Number(z.object({ product_id: z.string() }).parse(body).product_id);

async function arrange() {
  const maker = await makeMaker();
  const category = await makeCategory();
  const json = {
    title: "手工马克杯",
    description: "<p>好杯</p>",
    price: 49.9,
    category_id: String(category.id),
    images: [
      "https://example.com/b.jpg",
      `${baseUrl()}/media/0123456789abcdef0123`,
      "https://example.com/a.jpg",
    ],
  };
  const upload = (change: object = {}, token: string | undefined = maker.token) =>
    send("POST", "/api/products/upload", { json: { ...json, ...change }, token });
  return { maker, category, json, upload };
}

describe("POST /api/products/upload (000 §2.1)", () => {
  it("publishes a product with its pictures in order and its match tags", async () => {
    const { maker, category, json, upload } = await arrange();
    const reply = await upload({ tags: ["送礼"] });
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      ...json,
      product_id: expect.stringMatching(/^\d+$/),
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    const row = await db().product.findUniqueOrThrow({
      where: { id: idOf(reply) },
      include: { tags: { include: { tag: true } }, skus: true, images: true },
    });
    expect(row).toMatchObject({
      sellerId: maker.id,
      status: "ONLINE",
      skus: [{ stock: 1, priceMinor: 4990 }],
    });
    expect(row.images.map(({ url }) => url)).toContain("/media/0123456789abcdef0123");
    const tags = row.tags.map(({ tag }) => tag.name);
    expect(tags).toEqual(expect.arrayContaining(["送礼", category.name, category.parent.name, "马克杯"]));
    expect((await read(row.id)).body).toEqual(reply.body);
  });

  it("answers a description without what could run", async () => {
    const { upload } = await arrange();
    const { body } = await upload({ description: "<p onclick='x()'>好<script>x()</script></p>" });
    expect(body).toMatchObject({ description: "<p>好</p>" });
  });

  it("needs no pictures, and takes a stock", async () => {
    const { upload } = await arrange();
    const reply = await upload({ images: undefined, stock_quantity: 0 });
    expect(reply.body).toMatchObject({ images: [] });
    expect(await db().product.findUnique({ where: { id: idOf(reply) } })).toMatchObject({
      status: "OUT_OF_STOCK",
    });
  });

  it.each([
    ["no title", { title: undefined }, ["title"]],
    ["a blank title", { title: " " }, ["title"]],
    ["a title of 201 characters", { title: "长".repeat(201) }, ["title"]],
    ["no description", { description: undefined }, ["description"]],
    ["no price", { price: undefined }, ["price"]],
    ["a price as text", { price: "49.9" }, ["price"]],
    ["a negative price", { price: -1 }, ["price"]],
    ["a price of three decimals", { price: 1.005 }, ["price"]],
    ["a price beyond the largest", { price: 1e12 }, ["price"]],
    ["no category", { category_id: undefined }, ["category_id"]],
    ["a category as number", { category_id: 3 }, ["category_id"]],
    ["a category that is no number", { category_id: "mugs" }, ["category_id"]],
    ["pictures that are no list", { images: "https://example.com/a.jpg" }, ["images"]],
    [
      "a picture that is no address",
      { images: ["https://example.com/a.jpg", "javascript:x()"] },
      ["images.1"],
    ],
    ["31 pictures", { images: Array(31).fill("https://example.com/a.jpg") }, ["images"]],
    ["a tag of 41 characters", { tags: ["x".repeat(41)] }, ["tags.0"]],
    ["a negative stock", { stock_quantity: -1 }, ["stock_quantity"]],
  ])("refuses %s", async (_, change, fields) => {
    const { maker, upload } = await arrange();
    expectProblem(await upload(change), 400, "request.invalid", fields);
    expect(await db().product.count({ where: { sellerId: maker.id } })).toBe(0);
  });

  it("refuses a category of the first level and one that does not exist", async () => {
    const { category, upload } = await arrange();
    const first = await upload({ category_id: String(category.parent.id) });
    expectProblem(first, 400, "product.category_not_level_two");
    expectProblem(await upload({ category_id: "2147483647" }), 400, "product.category_not_found");
  });

  it("is for signed-in sellers", async () => {
    const { upload } = await arrange();
    expectProblem(await upload({}, "nonsense"), 401, "auth.required");
    expectProblem(await upload({}, (await makeMaker("CUSTOMER")).token), 403, "auth.wrong_role");
    expectProblem(await upload({}, (await makeMaker("ADMIN")).token), 403, "auth.wrong_role");
  });
});

describe("GET /api/products/{product_id} (000 §2.2.1)", () => {
  it.each([
    ["abc", 400, "request.invalid", ["product_id"]],
    ["0", 400, "request.invalid", ["product_id"]],
    ["2147483648", 400, "request.invalid", ["product_id"]],
    ["2147483647", 404, "product.not_found", []],
  ] as const)("answers %s with %d", async (id, status, code, fields) => {
    expectProblem(await read(id), status, code, fields);
  });

  it("shows a frozen product to its seller alone", async () => {
    const { maker } = await arrange();
    const { id } = await makeProduct({ sellerId: maker.id, status: "FROZEN" });
    expectProblem(await read(id), 404, "product.not_found");
    expect((await send("GET", `/api/products/${id}`, { token: maker.token })).status).toBe(200);
    const stranger = await makeMaker();
    expectProblem(
      await send("GET", `/api/products/${id}`, { token: stranger.token }),
      404,
      "product.not_found",
    );
  });
});
