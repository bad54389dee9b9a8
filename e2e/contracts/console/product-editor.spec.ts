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
