import { expect, it } from "vitest";
import {
  createProductDraft,
  deleteProductDraft,
  getManagedProduct,
  getProductDraft,
  listProductHistory,
  publishProductDraft,
  scheduleProductDraft,
  updateProduct,
  updateProductDraft,
} from "@/lib/contracts/console";
import { db } from "@/lib/db";
import { api, makeCategory, makePerson, makeProduct, unique } from "../shared/arrange";
import { send } from "../shared/send";

const picture = { image_url: "https://pictures.example/basket.jpg" };
const sku = { price: 66, stock_quantity: 2 };

/** A draft without a price and a picture. */
async function aDraft() {
  const { id: sellerId, token } = await makePerson("SELLER");
  const { id: category_id } = await makeCategory();
  const name = unique("半成品竹篮");
  const body = { product_name: name, product_desc: "毛竹手编", category_id, skus: [{ stock_quantity: 2 }] };
  const draft = await api(createProductDraft, { body }, { token });
  const params = { draft_id: String(draft.draft_id) };
  const finish = (version: number) =>
    api(
      updateProductDraft,
      { params, body: { ...body, skus: [sku], images: [picture], version } },
      { token },
    );
  return { sellerId, token, name, category_id, draft, params, finish };
}

it("a draft keeps what there is, names what it lacks, and is published when nothing is missing", async () => {
  const { token, name, draft, params, finish } = await aDraft();
  expect(draft).toMatchObject({ version: 1, product_name: name, missing: ["picture", "price"] });
  const publish = (version: number) => api(publishProductDraft, { params, body: { version } }, { token });
  await expect(publish(1)).rejects.toMatchObject({ status: 400, code: "draft.incomplete" });
  expect(await finish(1)).toMatchObject({ version: 2, missing: [] });
  await expect(publish(1)).rejects.toMatchObject({ status: 409, code: "draft.changed" });
  const { product_id } = await publish(2);
  const found = api(getManagedProduct, { params: { product_id: String(product_id) } }, { token });
  expect(await found).toMatchObject({ product_name: name, product_status: "online" });
  await expect(api(getProductDraft, { params }, { token })).rejects.toMatchObject({ status: 404 });
  await expect(publish(2)).rejects.toMatchObject({ status: 404, code: "draft.not_found" });
});

it("a publication that is sent again under its name is done once", async () => {
  const { category_id, token, params, finish } = await aDraft();
  await finish(1);
  const url = `/api/console/product-drafts/${params.draft_id}/publish`;
  const headers = { "idempotency-key": unique("key") };
  const replies = [];
  for (let n = 0; n < 2; n++) replies.push(await send("POST", url, { token, headers, json: { version: 2 } }));
  expect(replies.map(({ status }) => status)).toEqual([201, 201]);
  expect(replies[0]?.body).toEqual(replies[1]?.body);
  expect(await db().product.count({ where: { categoryId: category_id } })).toBe(1);
});

it("a stale save is refused, and so is one that says what no product may say", async () => {
  const { token, params, finish } = await aDraft();
  await finish(1);
  const save = (body: object) =>
    send("PUT", `/api/console/product-drafts/${params.draft_id}`, { token, json: body });
  expect(await save({ version: 1 })).toMatchObject({ status: 409, body: { code: "draft.changed" } });
  expect(await save({})).toMatchObject({ status: 400 });
  for (const wrong of [
    { skus: [{ price: -1 }] },
    { skus: [{ price: 1.234 }] },
    { condition_level: 11 },
    { images: [{ image_url: "javascript:alert(1)" }] },
    { product_name: "长".repeat(201) },
  ])
    expect(await save({ version: 2, ...wrong })).toMatchObject({
      status: 400,
      body: { code: "request.invalid" },
    });
  expect(await save({ version: 2, images: [{ temp_key: crypto.randomUUID() }] })).toMatchObject({
    body: { code: "media.not_found" },
  });
  expect(await api(getProductDraft, { params }, { token })).toMatchObject({ version: 2, missing: [] });
});

it("a time is on the shop's clock, and can be changed and called off", async () => {
  const { token, params, finish } = await aDraft();
  const schedule = (version: number, publish_on: string | null) =>
    api(scheduleProductDraft, { params, body: { version, publish_on } }, { token });
  const next = new Date().getUTCFullYear() + 1;
  const soon = new Date(Date.now() + 86_400_000 * 3).toISOString().slice(0, 10);
  await expect(schedule(1, `${soon}T09:00`)).rejects.toMatchObject({ code: "draft.incomplete" });
  await finish(1);
  expect(await schedule(2, `${soon}T09:00`)).toMatchObject({
    version: 3,
    publish_at: `${soon}T01:00:00.000Z`,
  });
  for (const wrong of ["2020-01-01T09:00", `${next + 1}-12-31T09:00`])
    await expect(schedule(3, wrong)).rejects.toMatchObject({ code: "draft.time_out_of_range" });
  const url = `/api/console/product-drafts/${params.draft_id}/schedule`;
  for (const publish_on of ["tomorrow", `${soon}T25:00`, `${soon}T09:00Z`, "0000-01-01T00:00", 7])
    expect(await send("PUT", url, { token, json: { version: 3, publish_on } })).toMatchObject({
      status: 400,
      body: { code: "request.invalid" },
    });
  expect(await schedule(3, null)).toMatchObject({ version: 4, publish_at: null });
});

it("no documented contract and no page of the shop knows a draft", async () => {
  const { sellerId, token, name, draft, category_id, finish } = await aDraft();
  await finish(1);
  const other = await makePerson("CUSTOMER");
  const q = encodeURIComponent(name);
  const before = await db().product.count({ where: { sellerId } });
  expect(before).toBe(0);
  for (const path of [
    `/api/products?q=${q}`,
    `/api/seller/products?q=${q}`,
    `/api/products?category_id=${category_id}`,
    `/product/list?keyword=${q}`,
    `/product/search?keyword=${q}`,
    "/product/count",
    "/api/dashboard/stats",
    "/sitemap.xml",
  ])
    for (const caller of [undefined, other.token, token])
      expect((await send("GET", path, { token: caller })).text).not.toContain(name);
  const taken = await send("GET", `/api/console/product-drafts/${draft.draft_id}`, { token: other.token });
  expect(taken.status).toBe(404);
  await api(deleteProductDraft, { params: { draft_id: String(draft.draft_id) } }, { token });
});

it("a history is read from the latest on, and further from a place", async () => {
  const { id: sellerId, token } = await makePerson("SELLER");
  const { id, sku } = await makeProduct({ sellerId, stock: 5 });
  const params = { product_id: String(id) };
  for (let n = 1; n <= 11; n++)
    await api(
      updateProduct,
      { params, body: { version: n, skus: [{ sku_id: sku.id, price: n }] } },
      { token },
    );
  const read = (before?: string) =>
    api(listProductHistory, { params: { ...params, of: "prices" }, query: { before } }, { token });
  const first = await read();
  expect(first.items).toHaveLength(10);
  expect(first.items[0]).toMatchObject({ of: "prices", sku_id: sku.id, from: 10, to: 11, source: "edited" });
  expect(await read(first.older ?? "")).toMatchObject({ items: [{ to: 1 }], older: null });
  for (const path of ["prices?before=x", "prices?before=-1", "views"])
    expect((await send("GET", `/api/console/products/${id}/history/${path}`, { token })).status).toBe(400);
  const far = `statuses?before=${"9".repeat(18)}`;
  expect((await send("GET", `/api/console/products/${id}/history/${far}`, { token })).status).toBe(200);
  expect(
    (await send("GET", `/api/console/products/${id}/history/sales?before=${"9".repeat(18)}`, { token }))
      .status,
  ).toBe(200);
});
