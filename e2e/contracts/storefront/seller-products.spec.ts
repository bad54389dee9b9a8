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

describe("a seller's product (004 §9–§12)", () => {
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

  it("is frozen by an admin, too", async () => {
    const { product_id } = await publish({ stock_quantity: 1 });
    const admin = await makePerson("ADMIN");
    await api(freezeProduct, { ...at(product_id), body: { reason: "违规" } }, { token: admin.token });
    expect(await own(product_id)).toMatchObject({ product_status: "frozen", freeze_reason: "违规" });
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
