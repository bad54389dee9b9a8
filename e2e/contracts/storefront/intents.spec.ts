import { beforeAll, describe, expect, it } from "vitest";
import {
  cancelIntent,
  confirmReceived,
  createIntent,
  deleteProduct,
  freezeProduct,
  getDashboardStats,
  getProduct,
  getPurchaseHistory,
  listCustomerIntents,
  listCustomers,
  listSellerIntents,
  markIntent,
  updateProduct,
} from "@/lib/contracts/storefront";
import { db } from "@/lib/db";
import { api, makePerson, makeProduct, type Person } from "../shared/arrange";

let seller: Person;
let customer: Person;

beforeAll(async () => {
  [seller, customer] = await Promise.all([makePerson("SELLER"), makePerson("CUSTOMER", { name: null })]);
});

const offer = (data = {}) => makeProduct({ sellerId: seller.id, priceMinor: 29_999, stock: 5, ...data });
const submit = (product_id: number, body: Record<string, unknown> = {}) =>
  api(createIntent, { body: { product_id, customer_id: customer.id, ...body } }, { token: customer.token });
const mark = (purchase_id: number, new_status: "success" | "failed", seller_notes?: string) => {
  const params = { purchase_id: String(purchase_id) };
  return api(markIntent, { params, body: { new_status, seller_notes } }, { token: seller.token });
};
const own = (purchase_id: number) => ({
  params: { customer_id: String(customer.id), purchase_id: String(purchase_id) },
});
const stockOf = async (id: number) => {
  const product = await api(getProduct, { params: { product_id: String(id) } }, { token: seller.token });
  return [product.stock_quantity, product.product_status];
};

describe("an intent (004 §3)", () => {
  it("is of one piece, with the contact of the account, unless told otherwise", async () => {
    const account = await db().user.findUniqueOrThrow({ where: { id: customer.id } });
    const { id } = await offer();
    expect(await submit(id)).toMatchObject({
      product_id: id,
      customer_id: customer.id,
      quantity: 1,
      unit_price: 299.99,
      total_amount: 299.99,
      purchase_status: "pending",
      contact_name: account.username,
      contact_phone: account.phone,
      delivery_address: account.defaultAddress,
      seller_notes: null,
    });
    const contact = { customer_name: "王", customer_phone: "1", customer_address: "杭州", note: "快" };
    expect(await submit(id, { quantity: 3, ...contact })).toMatchObject({
      quantity: 3,
      total_amount: 899.97,
      contact_name: "王",
      contact_phone: "1",
      delivery_address: "杭州",
    });
  });

  it("takes no stock, and keeps its price when the product's changes", async () => {
    const { id } = await offer();
    const { purchase_id } = await submit(id, { quantity: 5 });
    expect(await stockOf(id)).toEqual([5, "online"]);
    const params = { product_id: String(id) };
    await api(updateProduct, { params, body: { price: 1 } }, { token: seller.token });
    expect((await mark(purchase_id, "success")).total_amount).toBe(1499.95);
  });

  it("stays readable when its product is frozen or deleted", async () => {
    const { id } = await offer();
    const { purchase_id } = await submit(id);
    const params = { product_id: String(id) };
    await api(freezeProduct, { params, body: {} }, { token: seller.token });
    await api(deleteProduct, { params }, { token: seller.token });
    const { items } = await api(listCustomerIntents, own(purchase_id), { token: customer.token });
    expect(items[0]).toMatchObject({ purchase_id, product_id: id });
    const received = await api(listSellerIntents, { query: {} }, { token: seller.token });
    expect(received.items[0]).toMatchObject({ purchase_id, product_id: id });
  });
});

describe("marking (004 §14)", () => {
  it("success takes the stock, failed does not, each with its notes", async () => {
    const { id } = await offer();
    const [first, second] = [await submit(id, { quantity: 2 }), await submit(id, { quantity: 2 })];
    expect(await mark(first.purchase_id, "success", "已发货")).toMatchObject({
      purchase_status: "success",
      seller_notes: "已发货",
      customer_id: customer.id,
    });
    expect(await mark(second.purchase_id, "failed", "缺货")).toMatchObject({ purchase_status: "failed" });
    expect(await stockOf(id)).toEqual([3, "online"]);
  });

  it("the last piece makes the product outOfStock, and the next intent fails for want of stock", async () => {
    const { id } = await offer({ stock: 2 });
    const [first, second] = [await submit(id, { quantity: 2 }), await submit(id)];
    await mark(first.purchase_id, "success");
    expect(await stockOf(id)).toEqual([0, "outOfStock"]);
    await expect(mark(second.purchase_id, "success")).rejects.toMatchObject({
      status: 400,
      code: "product.out_of_stock",
      message: "库存不足",
    });
    expect((await mark(second.purchase_id, "failed")).purchase_status).toBe("failed");
  });
});

describe("what a customer does with an intent", () => {
  it("cancel while it is pending, confirm when it has succeeded, each once", async () => {
    const { id } = await offer();
    const [first, second] = [await submit(id), await submit(id)];
    const token = { token: customer.token };
    expect((await api(cancelIntent, own(first.purchase_id), token)).purchase_status).toBe("cancelled");
    await expect(api(cancelIntent, own(first.purchase_id), token)).rejects.toMatchObject({ status: 400 });
    await expect(mark(first.purchase_id, "success")).rejects.toMatchObject({ status: 400 });
    await mark(second.purchase_id, "success");
    expect((await api(confirmReceived, own(second.purchase_id), token)).purchase_status).toBe("received");
    await expect(api(confirmReceived, own(second.purchase_id), token)).rejects.toMatchObject({ status: 400 });
    expect(await stockOf(id)).toEqual([4, "online"]);
  });
});

describe("lists of intents and customers (004 §6, §13, §15, §19)", () => {
  let shop: Person;
  let buyers: Person[];
  let productIds: number[];

  beforeAll(async () => {
    shop = await makePerson("SELLER");
    buyers = await Promise.all([makePerson("CUSTOMER"), makePerson("CUSTOMER")]);
    productIds = [];
    for (const priceMinor of [1000, 2000])
      productIds.push((await makeProduct({ sellerId: shop.id, priceMinor })).id);
    for (const buyer of buyers) {
      for (const product_id of productIds) {
        await api(createIntent, { body: { product_id, customer_id: buyer.id } }, { token: buyer.token });
      }
    }
    const { items } = await api(listSellerIntents, { query: {} }, { token: shop.token });
    const params = { purchase_id: String(items[0]?.purchase_id) };
    await api(markIntent, { params, body: { new_status: "success" } }, { token: shop.token });
  });

  it("filter by product and status, newest first", async () => {
    const list = async (query: Record<string, string>) =>
      (await api(listSellerIntents, { query }, { token: shop.token })).items.map(
        ({ product_id, customer_id }) => [
          buyers.findIndex(({ id }) => id === customer_id),
          productIds.indexOf(product_id),
        ],
      );
    expect(await list({})).toEqual([
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(await list({ product_id: String(productIds[0]) })).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(await list({ purchase_status: "success" })).toEqual([[1, 1]]);
    expect(await list({ purchase_status: "pending", page: "2", size: "2" })).toEqual([[0, 0]]);
  });

  it("show a customer its own only", async () => {
    const [buyer] = buyers;
    const params = { customer_id: String(buyer?.id) };
    const page = await api(listCustomerIntents, { params }, { token: buyer?.token ?? "" });
    expect(page).toMatchObject({ page: 1, size: 10, total: 2 });
    expect(page.items.map(({ product_id }) => productIds.indexOf(product_id))).toEqual([1, 0]);
  });

  it("show the customers with their recent purchases", async () => {
    const { items, total } = await api(listCustomers, { query: {} }, { token: shop.token });
    expect(total).toBe(2);
    for (const item of items) {
      const amounts = item.recent_purchases?.map(({ product_id, total_amount }) => [
        product_id,
        total_amount,
      ]);
      expect(amounts).toEqual([
        [productIds[1], 20],
        [productIds[0], 10],
      ]);
    }
  });

  it("show one customer's history", async () => {
    const params = { customer_id: String(buyers[1]?.id) };
    const { purchase_history, customer_info } = await api(
      getPurchaseHistory,
      { params },
      { token: shop.token },
    );
    expect(purchase_history.map(({ purchase_status }) => purchase_status)).toEqual(["success", "pending"]);
    expect(customer_info.customer_id).toBe(buyers[1]?.id);
  });

  it("add up in the dashboard", async () => {
    const stats = await api(getDashboardStats, {}, { token: shop.token });
    expect(stats).toMatchObject({
      products: { online: 2, frozen: 0, sold: 0, outOfStock: 0 },
      purchase_intents: { pending: 3, success: 1, failed: 0, cancelled: 0, received: 0 },
      revenue: 20,
      customers: 2,
    });
    expect(stats.days).toHaveLength(30);
    expect(stats.days.at(-1)).toMatchObject({ purchase_intents: 4, revenue: 20 });
  });
});
