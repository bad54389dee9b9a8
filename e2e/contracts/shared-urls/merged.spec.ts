import { describe, expect, it } from "vitest";
import { makeAccount, makeProduct, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";

async function inEach(path: string, contracts: readonly string[]) {
  const replies: Reply[] = [];
  for (const name of contracts) replies.push(await send("GET", path, { headers: { "api-contract": name } }));
  return { merged: await send("GET", path), parts: replies };
}

const json = "application/json; charset=utf-8";

describe("the merged answer", () => {
  it.each([1, 2])("of a product is what either contract says, fresh and from memory (%d)", async () => {
    const { id: sellerId } = await makeAccount("SELLER");
    const { id } = await makeProduct({ sellerId });
    const { merged, parts } = await inEach(`/api/products/${id}`, ["storefront", "creator"]);
    expect(merged.status).toBe(200);
    expect(merged.headers.get("content-type")).toBe(json);
    expect(merged.body).toEqual({ ...Object(parts[0]?.body), ...Object(parts[1]?.body) });
    expect((await send("GET", `/api/products/${id}`)).text).toBe(merged.text);
  });

  it("of the product list is what either contract says, found or not", async () => {
    const { id: sellerId } = await makeAccount("SELLER");
    const { categoryId } = await makeProduct({ sellerId });
    for (const category of [categoryId, 2_147_483_647]) {
      const path = `/product/list?categoryId=${category}`;
      const { merged, parts } = await inEach(path, ["catalog", "resale"]);
      expect(merged.body).toEqual({ ...Object(parts[0]?.body), ...Object(parts[1]?.body) });
    }
  });

  it("forgets a product that has changed", async () => {
    const { id: sellerId, username } = await makeAccount("SELLER");
    const { id } = await makeProduct({ sellerId });
    const path = `/api/products/${id}`;
    await send("GET", path);
    const login = { username, password: "test-password" };
    const { body } = await send("POST", "/api/users/login", { json: login });
    const title = unique("新名");
    expect((await send("PUT", path, { json: { title }, token: Object(body).token })).status).toBe(200);
    expect((await send("GET", path)).body).toMatchObject({ title, data: { product_name: title } });
  });
});

describe("a merged failure", () => {
  it.each([
    [
      "a missing product",
      "/api/products/2147483647",
      404,
      { code: 404, data: null, status: 404, errors: [] },
    ],
    [
      "a product id that is none",
      "/api/products/x",
      400,
      { code: 400, status: 400, errors: [{ field: "product_id" }] },
    ],
    [
      "a wrong filter",
      "/product/list?categoryId=x",
      400,
      { code: 40000, data: null, errors: [{ field: "categoryId" }] },
    ],
  ])("of %s has both contracts' keys, each once", async (_, path, status, expected) => {
    const { body, text, headers, status: actual } = await send("GET", path);
    expect([actual, headers.get("content-type")]).toEqual([status, json]);
    expect(body).toMatchObject(expected);
    expect(JSON.stringify(body)).toBe(text);
  });

  it("names the request once", async () => {
    const { headers, body } = await send("GET", "/api/products/2147483647");
    expect(body).toMatchObject({ instance: `urn:uuid:${headers.get("x-request-id")}` });
  });

  it("of one contract leaves the other's success alone", async () => {
    const { status, body } = await send("GET", "/product/list?pageSize=100");
    expect(status).toBe(200);
    expect(body).toHaveProperty("products");
  });

  it("does not tell a frozen product from a missing one", async () => {
    const { id: sellerId } = await makeAccount("SELLER");
    const { id } = await makeProduct({ sellerId, status: "FROZEN" });
    const [frozen, missing] = [
      await send("GET", `/api/products/${id}`),
      await send("GET", "/api/products/2147483647"),
    ];
    const { instance: _frozen, ...rest } = Object(frozen.body);
    const { instance: _missing, ...other } = Object(missing.body);
    expect([frozen.status, rest]).toEqual([404, other]);
  });
});
