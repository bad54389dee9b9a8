import { beforeAll, describe, expect, it } from "vitest";
import {
  createProduct,
  deleteProduct,
  freezeProduct,
  getProduct,
  listSellerProducts,
  markSold,
  unfreezeProduct,
  updateProduct,
} from "@/lib/contracts/storefront";
import { api, makeCategory, makePerson, type Person } from "../shared/arrange";
import { send } from "../shared/send";

let seller: Person;
let category: Awaited<ReturnType<typeof makeCategory>>;
const find = (id: number, token = seller.token) =>
  api(getProduct, { params: { product_id: String(id) } }, { token });
const at = (id: number) => ({ params: { product_id: String(id) } });

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

describe("a seller who has no shop and calls itself a customer", () => {
  it("publishes, is asked, answers and counts", async () => {
    const [{ id: seller_id, token }, buyer] = [await makePerson("CUSTOMER"), await makePerson("CUSTOMER")];
    const json = {
      product_name: "旧书",
      product_desc: "九成新",
      category_id: category.id,
      price: 5,
      stock_quantity: 1,
    };
    const made = await send("POST", "/api/seller/products", { json, token });
    const { product_id } = Object(made.body).data;
    const intent = { product_id, customer_id: buyer.id };
    await send("POST", "/api/purchase-intents", { json: intent, token: buyer.token });
    const received = Object((await send("GET", "/api/seller/purchase-intents", { token })).body).data.items;
    expect(received).toMatchObject([{ product_id, product_name: "旧书", product_image: null }]);
    const answer = { new_status: "success" };
    const path = `/api/seller/purchase-intents/${received[0].purchase_id}/status`;
    const marked = await send("PUT", path, { json: answer, token });
    expect(marked.body).toMatchObject({ data: { purchase_status: "success", product_name: "旧书" } });
    const customers = await send("GET", "/api/seller/customers", { token });
    expect(customers.body).toMatchObject({ data: { total: 1, items: [{ customer_id: buyer.id }] } });
    const stats = await send("GET", "/api/dashboard/stats", { token });
    expect(stats.body).toMatchObject({
      data: { online_products: 0, total_products: 1, sold_products: 0, pending_orders: 0, revenue: 5 },
    });
    expect(await find(product_id, "")).toMatchObject({ seller_id, product_status: "outOfStock" });
  });
});

describe("a seller's product (004 §9–§12)", () => {
  it("is found by its category", async () => {
    const { product_id } = await publish();
    expect(await own(product_id, { category_id: String(category.id) })).toBeDefined();
    expect(await own(product_id, { category_id: "2147483647" })).toBeUndefined();
  });

  const own = async (id: number, query = {}) => {
    const { items } = await api(
      listSellerProducts,
      { query: { size: "100", ...query } },
      { token: seller.token },
    );
    return items.find(({ product_id }) => product_id === id);
  };

  it("frozen is hidden from everybody else, with the reason for its seller; unfrozen it is back", async () => {
    const { product_id } = await publish({ stock_quantity: 1 });
    const { token } = seller;
    const frozen = await api(freezeProduct, { ...at(product_id), body: { reason: "补货中" } }, { token });
    expect(frozen.product_status).toBe("frozen");
    expect((await send("GET", `/api/products/${product_id}`)).status).toBe(404);
    expect(await own(product_id, { status: "frozen" })).toMatchObject({
      freeze_reason: "补货中",
      unfreeze_remark: null,
    });
    const back = await api(unfreezeProduct, { ...at(product_id), body: { remark: "已补货" } }, { token });
    expect(back.product_status).toBe("online");
    expect((await send("GET", `/api/products/${product_id}`)).status).toBe(200);
    expect(await own(product_id)).toMatchObject({ product_status: "online", unfreeze_remark: "已补货" });
  });

  it("is frozen by a request without a body, whatever type that names", async () => {
    const { product_id } = await publish({ stock_quantity: 1 });
    const path = `/api/seller/products/${product_id}`;
    for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain"]) {
      const empty = { body: "", headers: { "content-type": type }, token: seller.token };
      expect((await send("PUT", `${path}/freeze`, empty)).status, type).toBe(200);
    }
    const reply = await send("PUT", `${path}/unfreeze/`, { token: seller.token });
    expect([reply.status, reply.body]).toMatchObject([200, { data: { product_status: "online" } }]);
  });

  it("unfrozen without stock is outOfStock", async () => {
    const { product_id } = await publish();
    await api(freezeProduct, { ...at(product_id), body: {} }, { token: seller.token });
    const { product_status } = await api(
      unfreezeProduct,
      { ...at(product_id), body: {} },
      { token: seller.token },
    );
    expect(product_status).toBe("outOfStock");
  });

  it("marked sold loses stock, one piece by default, until none is left", async () => {
    const { product_id } = await publish({ stock_quantity: 4 });
    const mark = (body: Record<string, unknown>) =>
      api(markSold, { ...at(product_id), body }, { token: seller.token });
    expect(await mark({})).toMatchObject({ product_status: "sold", stock_quantity: 3 });
    expect(await mark({ sold_quantity: 2, note: "线下" })).toMatchObject({
      product_status: "sold",
      stock_quantity: 1,
    });
    expect(await mark({ sold_quantity: 1 })).toMatchObject({
      product_status: "outOfStock",
      stock_quantity: 0,
    });
  });

  it("is frozen by an admin, too, who alone can list it again", async () => {
    const { product_id } = await publish({ stock_quantity: 1 });
    const admin = await makePerson("ADMIN");
    await api(freezeProduct, { ...at(product_id), body: { reason: "违规" } }, { token: admin.token });
    expect(await own(product_id)).toMatchObject({ product_status: "frozen", freeze_reason: "违规" });
    const path = `/api/seller/products/${product_id}`;
    for (const road of ["unfreeze", "mark-sold"]) {
      const reply = await send("PUT", `${path}/${road}`, { json: {}, token: seller.token });
      expect([reply.status, reply.body]).toMatchObject([403, { message: expect.stringContaining("管理员") }]);
    }
    const back = await api(unfreezeProduct, { ...at(product_id), body: {} }, { token: admin.token });
    expect(back.product_status).toBe("online");
  });

  it("changes only in what is sent, and at once for everybody", async () => {
    const { product_id } = await publish({
      stock_quantity: 1,
      search_keywords: "a",
      images: [{ image_url: "https://a.example/1.jpg" }],
    });
    const before = await find(product_id, "");
    await api(
      updateProduct,
      { ...at(product_id), body: { price: 5.5, stock_quantity: 0 } },
      { token: seller.token },
    );
    const { updated_at: _, ...after } = await find(product_id, "");
    expect(after).toEqual({
      ...before,
      price: 5.5,
      stock_quantity: 0,
      product_status: "outOfStock",
      updated_at: undefined,
    });
    await api(deleteProduct, at(product_id), { token: seller.token });
    expect((await send("GET", `/api/products/${product_id}`)).status).toBe(404);
    expect(await own(product_id)).toBeUndefined();
  });
});
