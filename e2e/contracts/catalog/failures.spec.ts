import { describe, expect, it } from "vitest";
import { z } from "zod";
import { makeShelf, read } from "./arrange";

const failure = z.strictObject({
  message: z.string().min(1),
  errors: z.array(z.strictObject({ field: z.string(), message: z.string().min(1) })),
});

async function expectFailure(path: string, status: number, fields: readonly string[] = []) {
  const reply = await read(path);
  expect([reply.status, reply.text]).toEqual([status, reply.text]);
  expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect([...new Set(failure.parse(reply.body).errors.map(({ field }) => field))]).toEqual(fields);
}

const huge = "9".repeat(30);
/** 0 means all. */
const notAnId = ["x", "-1", "1.5", "1e3", "2147483648", huge, "%20", "1,2", "٣", "%F0%9F%98%80"];
const notAPage = ["x", "0", "-1", "1.5", huge, "10000001"];

describe.each([
  ["/tag/list", "categoryId", [...notAnId, "1&categoryId=2"]],
  ["/product/list", "tagId", [...notAnId, "1&tagId=2"]],
  ["/product/list", "categoryId", notAnId],
  ["/product/list", "page", notAPage],
  ["/product/list", "pageSize", ["x", "0", "-1", "1.5", huge]],
  ["/product/list", "sort", ["x", "pricedown", "price", "dateUp,dateDown", "dateUp&sort=dateDown"]],
  ["/product/list", "search", ["x".repeat(101), "a&search=b"]],
  ["/product/sku", "skuIds", [huge, "1&skuIds=2"]],
] as const)("GET %s?%s=", (path, name, values) => {
  it.each(values)("%s is refused", async (value) => {
    const field = name === "skuIds" && value === huge ? "skuIds.0" : name;
    await expectFailure(`${path}?${name}=${value}`, 400, [field]);
  });
});

describe("GET /product/sku?skuIds=", () => {
  it.each(["", "&other=1"])("absent (%s) is refused", (rest) =>
    expectFailure(`/product/sku?skuIds=${rest}`, 400, ["skuIds"]),
  );

  it.each([
    [",", ["skuIds.0", "skuIds.1"]],
    ["1,,2", ["skuIds.1"]],
    ["1,x,0", ["skuIds.1", "skuIds.2"]],
    ["[1,2]", ["skuIds.0", "skuIds.1"]],
  ])("%s is refused", (value, fields) => expectFailure(`/product/sku?skuIds=${value}`, 400, fields));
});

describe.each(["", "/related"])("GET /product/{id}%s", (rest) => {
  it.each(["x", "0", "-1", "1.5", "2147483648", huge, "%F0%9F%98%80"])("of %s is refused", (id) =>
    expectFailure(`/product/${id}${rest}`, 400, ["id"]),
  );

  it("of a product that is absent, frozen or deleted is 404", async () => {
    const { put } = await makeShelf();
    const frozen = await put({ status: "FROZEN" });
    const deleted = await put({ archivedAt: new Date() });
    for (const id of [2_147_483_647, frozen.id, deleted.id])
      await expectFailure(`/product/${id}${rest}`, 404);
  });
});

describe("GET /product/{id}/related?count=", () => {
  it.each(["0", "-1", "x", "1.5", huge])("%s is refused", async (count) => {
    const { id } = await (await makeShelf()).put();
    await expectFailure(`/product/${id}/related?count=${count}`, 400, ["count"]);
  });
});

it("names every wrong parameter at once", () =>
  expectFailure("/product/list?tagId=x&page=0&sort=y", 400, ["tagId", "page", "sort"]));
