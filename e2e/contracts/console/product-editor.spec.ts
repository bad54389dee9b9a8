import { expect, it } from "vitest";
import { adjustStock, getManagedProduct, updateProduct } from "@/lib/contracts/console";
import { api, makePerson, makeProduct } from "../shared/arrange";
import { send } from "../shared/send";

async function aProduct() {
  const { id: sellerId, token } = await makePerson("SELLER");
  const { id, sku } = await makeProduct({ sellerId, stock: 5 });
  return { id, sku, token, params: { product_id: String(id) } };
}

it("a stale save is refused, and the product as it is now can be read", async () => {
  const { token, params } = await aProduct();
  const save = (summary: string) => api(updateProduct, { params, body: { version: 1, summary } }, { token });
  expect(await save("三代人编")).toMatchObject({ version: 2, summary: "三代人编" });
  await expect(save("两代人编")).rejects.toMatchObject({ status: 409, code: "product.changed" });
  expect(await api(getManagedProduct, { params }, { token })).toMatchObject({
    version: 2,
    summary: "三代人编",
  });
});

it("a save without what was read is none", async () => {
  const { id, token } = await aProduct();
  const reply = await send("PATCH", `/api/console/products/${id}`, { json: { summary: "…" }, token });
  expect(reply).toMatchObject({ status: 400, body: { code: "request.invalid" } });
});

it("a documented contract needs no version, and whoever has the product open learns of its change", async () => {
  const { id, token, params } = await aProduct();
  const json = { product_name: "竹篮" };
  expect((await send("PUT", `/api/seller/products/${id}`, { json, token })).status).toBe(200);
  const stale = api(updateProduct, { params, body: { version: 1, summary: "…" } }, { token });
  await expect(stale).rejects.toMatchObject({ status: 409, code: "product.changed" });
});

it("a stock is adjusted from what was counted or by a difference, and never below nothing", async () => {
  const { sku, token, params } = await aProduct();
  const adjust = (change: { by: number } | { from: number; to: number }) =>
    api(adjustStock, { params, body: { sku_id: sku.id, change, reason: "counted" } }, { token });
  expect(await adjust({ by: -2 })).toEqual({ sku_id: sku.id, stock_quantity: 3 });
  await expect(adjust({ from: 5, to: 9 })).rejects.toMatchObject({
    status: 409,
    code: "product.stock_changed",
  });
  await expect(adjust({ by: -4 })).rejects.toMatchObject({ code: "change.stock_out_of_range" });
  expect(await adjust({ from: 3, to: 9 })).toMatchObject({ stock_quantity: 9 });
  expect(await api(getManagedProduct, { params }, { token })).toMatchObject({ version: 1 });
});

it("a product has up to 200 SKUs, in the order in which they are sent", async () => {
  const { sku, token, params } = await aProduct();
  const named = (n: number) => ({ price: n, stock_quantity: n, attributes: [{ name: "色", value: `${n}` }] });
  const skus = Array.from({ length: 199 }, (_, n) => named(n + 1));
  const own = { sku_id: sku.id, price: 1, attributes: [{ name: "色", value: "本色" }] };
  const all = [own, ...skus];
  const saved = await api(updateProduct, { params, body: { version: 1, skus: all } }, { token });
  expect(saved.skus.map(({ price }) => price)).toEqual(all.map(({ price }) => price));
  expect(saved.skus[0]).toMatchObject({ sku_id: sku.id, stock_quantity: 5 });
  const back = [...saved.skus].reverse().map(({ sku_id, price }) => ({ sku_id, price }));
  const turned = await api(updateProduct, { params, body: { version: 2, skus: back } }, { token });
  expect(turned.skus.map(({ sku_id }) => sku_id)).toEqual(back.map(({ sku_id }) => sku_id));
  const more = { version: 3, skus: [...all, named(200)] };
  await expect(api(updateProduct, { params, body: more }, { token })).rejects.toMatchObject({
    status: 400,
    code: "request.invalid",
  });
});
