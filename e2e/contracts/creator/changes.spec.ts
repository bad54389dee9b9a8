import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeCategory, makeIntent, makeProduct } from "../shared/arrange";
import { send } from "../shared/send";
import { makeMaker } from "./people";
import { expectProblem } from "./problems";

const speak = { "api-contract": "creator" };

async function arrange() {
  const maker = await makeMaker();
  const product = await makeProduct({ sellerId: maker.id, title: "手工马克杯" });
  const path = `/api/products/${product.id}`;
  const put = (json: unknown, token = maker.token) => send("PUT", path, { json, token });
  const read = () => send("GET", path, { headers: speak });
  return { maker, product, path, put, read };
}

describe("PUT /api/products/{product_id} (000 §2.2.2)", () => {
  it("changes everything that is sent, at once for every reader", async () => {
    const { product, put, read } = await arrange();
    await read();
    const json = {
      title: "陶瓷花瓶",
      description: "新",
      price: 5,
      category_id: String((await makeCategory()).id),
      images: ["https://example.com/new.jpg"],
    };
    const { status, body } = await put(json);
    expect(status).toBe(200);
    const row = await db().product.findUniqueOrThrow({ where: { id: product.id } });
    expect(body).toEqual({
      ...json,
      product_id: String(product.id),
      updated_at: row.updatedAt.toISOString(),
    });
    expect((await read()).body).toMatchObject(json);
  });

  it.each([
    ["title", { title: "陶瓷花瓶" }],
    ["description", { description: "新" }],
    ["price", { price: 0.01 }],
    ["images", { images: [] }],
    ["nothing", {}],
  ])("leaves the rest when only %s is sent", async (_, change) => {
    const { put, read } = await arrange();
    const { created_at: _created, ...before } = Object(read ? (await read()).body : {});
    const reply = await put(change);
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ ...before, ...change, updated_at: expect.any(String) });
  });

  it("moves updated_at, whatever changes", async () => {
    const { product, put } = await arrange();
    const updated = async () =>
      (await db().product.findUniqueOrThrow({ where: { id: product.id } })).updatedAt;
    for (const change of [{ price: 3 }, { images: [] }, { tags: ["新"] }]) {
      const before = await updated();
      await put(change);
      expect((await updated()).getTime()).toBeGreaterThan(before.getTime());
    }
  });

  it.each([
    ["a title that is null", { title: null }, ["title"]],
    ["an empty description", { description: "" }, ["description"]],
    ["a price as text", { price: "1" }, ["price"]],
    ["a category as number", { category_id: 1 }, ["category_id"]],
    ["a picture that is no address", { images: ["a.jpg"] }, ["images.0"]],
    ["21 tags", { tags: Array(21).fill("x") }, ["tags"]],
  ])("refuses %s and changes nothing", async (_, change, fields) => {
    const { put, read } = await arrange();
    const before = (await read()).body;
    expectProblem(await put({ title: "别的", ...change }), 400, "request.invalid", fields);
    expect((await read()).body).toEqual(before);
  });

  it("refuses a category that takes no products and changes nothing", async () => {
    const { put, read } = await arrange();
    const before = (await read()).body;
    const { parent } = await makeCategory();
    const change = { title: "别的", price: 1, category_id: String(parent.id) };
    expectProblem(await put(change), 400, "product.category_not_level_two");
    expectProblem(await put({ ...change, category_id: "2147483647" }), 400, "product.category_not_found");
    expect((await read()).body).toEqual(before);
  });
});

describe("DELETE /api/products/{product_id} (000 §2.2.3)", () => {
  it("answers 204 without a body, and the product is gone for everyone", async () => {
    const { maker, path, read, product } = await arrange();
    await read();
    await makeIntent({ productId: product.id, customerId: null });
    const reply = await send("DELETE", path, { token: maker.token });
    expect([reply.status, reply.text, reply.headers.get("content-type")]).toEqual([204, "", null]);
    expectProblem(await read(), 404, "product.not_found");
    expectProblem(await send("GET", path, { token: maker.token }), 404, "product.not_found");
    expectProblem(await send("DELETE", path, { token: maker.token }), 404, "product.not_found");
    expect(await db().purchaseIntent.count({ where: { productId: product.id } })).toBe(1);
  });
});

describe.each(["PUT", "DELETE"])("%s of a product that is not the caller's", (method) => {
  const json = method === "PUT" ? { title: "别的" } : undefined;

  it("changes nothing", async () => {
    const { maker, path, read } = await arrange();
    const before = (await read()).body;
    const attempt = (token?: string, to = path) => send(method, to, { json, token });
    expectProblem(await attempt(), 401, "auth.required");
    expectProblem(await attempt((await makeMaker("CUSTOMER")).token), 403, "auth.wrong_role");
    expectProblem(await attempt((await makeMaker("ADMIN")).token), 403, "auth.wrong_role");
    expectProblem(await attempt((await makeMaker()).token), 403, "auth.forbidden");
    expectProblem(await attempt(maker.token, "/api/products/2147483647"), 404, "product.not_found");
    expectProblem(await attempt(maker.token, "/api/products/x"), 400, "request.invalid", ["product_id"]);
    expect((await read()).body).toEqual(before);
  });
});
