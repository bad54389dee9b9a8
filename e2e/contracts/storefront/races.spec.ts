import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeCategory, makeIntent, makePerson, makeProduct, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);
const winners = (replies: Reply[]) => replies.filter(({ status }) => status === 200);
const losers = (replies: Reply[]) => replies.filter(({ status }) => status !== 200).map(({ body }) => body);

const outOfStock = { code: 400, message: "库存不足", data: null };

it("sells a stock of 50 exactly 50 times to 200 who come at once", async () => {
  const [seller, customer] = await Promise.all([makePerson("SELLER"), makePerson("CUSTOMER")]);
  const product = await makeProduct({ sellerId: seller.id, stock: 50 });
  const intents = await Promise.all(
    numbered(200).map(() => makeIntent({ productId: product.id, customerId: customer.id })),
  );
  const replies = await Promise.all(
    intents.map(({ id }) =>
      send("PUT", `/api/seller/purchase-intents/${id}/status`, {
        json: { new_status: "success" },
        token: seller.token,
      }),
    ),
  );
  expect(winners(replies)).toHaveLength(50);
  expect(losers(replies)).toEqual(numbered(150).map(() => outOfStock));
  const { body } = await send("GET", `/api/products/${product.id}`);
  expect(body).toMatchObject({ data: { stock_quantity: 0, product_status: "outOfStock" } });
  const pending = { productId: product.id, status: "PENDING" } as const;
  expect(await db().purchaseIntent.count({ where: pending })).toBe(150);
}, 600_000);

it("closes one intent once, whoever marks or cancels it at once", async () => {
  const [seller, customer] = await Promise.all([makePerson("SELLER"), makePerson("CUSTOMER")]);
  const product = await makeProduct({ sellerId: seller.id, stock: 50 });
  const intent = await makeIntent({ productId: product.id, customerId: customer.id, quantity: 2 });
  const replies = await Promise.all(
    numbered(30).map((index) =>
      index % 3 === 0
        ? send("POST", `/api/customers/${customer.id}/purchase-intents/${intent.id}/cancel`, {
            token: customer.token,
          })
        : send("PUT", `/api/seller/purchase-intents/${intent.id}/status`, {
            json: { new_status: index % 3 === 1 ? "success" : "failed" },
            token: seller.token,
          }),
    ),
  );
  const [won, ...more] = winners(replies);
  expect(more).toEqual([]);
  expect(losers(replies)).toEqual(
    numbered(29).map(() => ({ code: 400, message: "该意向已处理", data: null })),
  );
  const sold = won?.text.includes('"success"') ? 2 : 0;
  const { body } = await send("GET", `/api/products/${product.id}`);
  expect(body).toMatchObject({ data: { stock_quantity: 50 - sold } });
}, 600_000);

it("marks no more sold than there are", async () => {
  const seller = await makePerson("SELLER");
  const product = await makeProduct({ sellerId: seller.id, stock: 10 });
  const path = `/api/seller/products/${product.id}/mark-sold`;
  const replies = await Promise.all(
    numbered(40).map(() => send("PUT", path, { json: { sold_quantity: 3 }, token: seller.token })),
  );
  expect(winners(replies)).toHaveLength(3);
  expect(losers(replies)).toEqual(numbered(37).map(() => outOfStock));
}, 600_000);

it.each([
  ["first", (name: string) => ({ category_name: name })],
  ["second", (name: string, parent_id: number) => ({ category_name: name, parent_id })],
])(
  "gives a name on the %s level to one of 50 who want it at once",
  async (_, body) => {
    const [seller, { parent }] = await Promise.all([makePerson("SELLER"), makeCategory()]);
    const name = unique("Race");
    const replies = await Promise.all(
      numbered(50).map((index) => {
        const json = body(index % 2 === 0 ? name : name.toUpperCase(), parent.id);
        return send("POST", "/api/seller/categories", { json, token: seller.token });
      }),
    );
    expect(winners(replies)).toHaveLength(1);
    expect(losers(replies)).toEqual(
      numbered(49).map(() => ({ code: 409, message: "同级类别名称已存在", data: null })),
    );
  },
  600_000,
);

it("registers one of many who want the same name at once", async () => {
  const username = unique("Race");
  const replies = await Promise.all(
    numbered(20).map((index) => {
      const json = {
        username: index % 2 === 0 ? username : username.toLowerCase(),
        password: "secret-1",
        phone: "1",
      };
      return send("POST", "/api/customers/register", { json });
    }),
  );
  expect(winners(replies)).toHaveLength(1);
  expect(losers(replies)).toEqual(
    numbered(19).map(() => ({ code: 409, message: "用户名已被使用", data: null })),
  );
}, 600_000);
