import { beforeAll, describe, expect, it } from "vitest";
import { createProduct, updateProduct } from "@/lib/contracts/console";
import { db } from "@/lib/db";
import { api, makeCategory, makeIntent, makePerson, makeProduct, type Person } from "../shared/arrange";
import { send } from "../shared/send";

let seller: Person;
let buyer: Person;

beforeAll(async () => {
  [seller, buyer] = await Promise.all([makePerson("SELLER"), makePerson("CUSTOMER")]);
});

/** Five pieces as the seller's form was loaded; then three are sold. */
async function soldMeanwhile() {
  const { id, sku } = await makeProduct({ sellerId: seller.id, stock: 5 });
  const { id: intentId } = await makeIntent({ productId: id, customerId: buyer.id, quantity: 3 });
  const json = { new_status: "success" };
  const path = `/api/seller/purchase-intents/${intentId}/status`;
  expect((await send("PUT", path, { json, token: seller.token })).status).toBe(200);
  const save = (stock?: { from: number; to: number }) =>
    api(
      updateProduct,
      {
        params: { product_id: String(id) },
        body: { version: 1, skus: [{ sku_id: sku.id, price: 18, stock_quantity: stock }] },
      },
      { token: seller.token },
    );
  const stored = () => db().sku.findUniqueOrThrow({ where: { id: sku.id } });
  return { save, stored };
}

describe("a form that was loaded before a sale", () => {
  it("changes a price and leaves the stock as the sale left it", async () => {
    const { save, stored } = await soldMeanwhile();
    expect((await save()).skus).toMatchObject([{ price: 18, stock_quantity: 2 }]);
    expect(await stored()).toMatchObject({ priceMinor: 1800, stock: 2 });
  });

  it("cannot set a stock from what is no longer true, and then changes nothing", async () => {
    const { save, stored } = await soldMeanwhile();
    await expect(save({ from: 5, to: 9 })).rejects.toMatchObject({
      status: 409,
      code: "product.stock_changed",
    });
    expect(await stored()).toMatchObject({ priceMinor: 1990, stock: 2 });
    expect((await save({ from: 2, to: 9 })).skus).toMatchObject([{ stock_quantity: 9 }]);
  });
});

describe("a product of several options", () => {
  it("keeps its SKUs, and their stock unless told otherwise, when they are sent again without ids", async () => {
    const attributes = [
      { name: "颜色", value: "红" },
      { name: "尺码", value: "大" },
    ];
    const { token } = seller;
    const category_id = (await makeCategory()).id;
    const base = { product_name: "壶", product_desc: "细口", category_id };
    const sent = { ...base, skus: [{ price: 5, stock_quantity: 5, attributes }] };
    const { product_id } = await api(createProduct, { body: sent }, { token });
    const buyer = await makePerson("CUSTOMER");
    const ask = async () => {
      const json = { product_id, quantity: 5, customer_id: buyer.id };
      const reply = await send("POST", "/api/purchase-intents", { json, token: buyer.token });
      return Object(reply.body).data.purchase_id;
    };
    const first = await ask();
    const body = { version: 1, skus: [{ price: 6, attributes: [...attributes].reverse() }] };
    const params = { product_id: String(product_id) };
    const { skus } = await api(updateProduct, { params, body }, { token });
    expect(skus).toMatchObject([{ price: 6, stock_quantity: 5 }]);
    const second = await ask();
    const mark = (id: number) =>
      send("PUT", `/api/seller/purchase-intents/${id}/status`, {
        json: { new_status: "success" },
        token,
      });
    expect((await mark(first)).status).toBe(200);
    expect(await mark(second)).toMatchObject({ status: 400, body: { message: "库存不足" } });
  });
});
