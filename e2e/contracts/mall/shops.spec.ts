import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { makePerson, unique } from "../shared/arrange";
import { send } from "../shared/send";
import { expectDocumented, expectFailure, formOf, makeInvitation, makeShopkeeper } from "./arrange";

const shopOf = async (id: number) => (await db().user.findUniqueOrThrow({ where: { id } })).shopId;

describe("shops", () => {
  test.each(["", "/"])(
    "one is created, listed and shown with its seller (path ending %j)",
    async (ending) => {
      const { id, token, username } = await makePerson("SELLER", { name: "测试商家" });
      const json = { name: unique("张三的商铺"), address: "北京市朝阳区", description: "主营电子产品" };
      expectDocumented("createShop", await send("POST", `/shop/create${ending}`, { token, json }));
      const shopId = await shopOf(id);
      const info = await send("GET", `/shop/${shopId}/info${ending}`);
      expectDocumented("getShop", info);
      const shop = {
        ...json,
        id: shopId,
        create_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
        sellers: [{ name: "测试商家", email: `${username}@example.com`, role: "SELLER" }],
      };
      expect(info.body).toMatchObject({ message: "", data: shop });
      const list = await send("GET", `/shop${ending}`);
      expectDocumented("listShops", list);
      expect(list.body).toMatchObject({
        message: "查询所有商铺成功",
        data: expect.arrayContaining([expect.objectContaining(shop)]),
      });
    },
  );

  test("address and description may be left out, and a form will do", async () => {
    const { id, token } = await makePerson("SELLER");
    const body = formOf({ name: "只有名字", address: "" });
    expectDocumented("createShop", await send("POST", "/shop/create/", { token, body }));
    expect((await send("GET", `/api/shop/${await shopOf(id)}/info`)).body).toMatchObject({
      data: { name: "只有名字", address: "", description: "" },
    });
  });

  test("of ten created at once by one seller, one stands", async () => {
    const { id, token } = await makePerson("SELLER");
    const name = unique("抢注");
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => send("POST", "/shop/create", { token, json: { name } })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 200))
      expectFailure(reply, { status: 400, code: 300 });
    const shops = await db().shop.findMany({ where: { name }, select: { id: true } });
    expect(shops).toEqual([{ id: await shopOf(id) }]);
  });
});

describe("invitations", () => {
  test("is for ever and for one seller by default", async () => {
    const { id, token, shop } = await makeShopkeeper();
    const reply = await send("POST", `/shop/${shop.id}/create_invitation_code`, { token, json: {} });
    expectDocumented("createInvitation", reply);
    expect(reply.body).toEqual({
      success: true,
      code: 0,
      message: "邀请码生成成功",
      data: {
        code: expect.stringMatching(/^[A-Za-z0-9]{16}$/),
        shop: shop.id,
        creator: id,
        is_active: true,
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
        expires_at: null,
        usage_limit: 1,
        usage_count: 0,
      },
    });
  });

  test.each([
    ["JSON", { json: { expires_in_days: 7, usage_limit: 5 } }],
    ["JSON with digits in strings", { json: { expires_in_days: "7", usage_limit: "5" } }],
    ["a form", { body: formOf({ expires_in_days: "7", usage_limit: "5" }) }],
  ])("lasts as many days and uses as asked by %s", async (_, sent) => {
    const { token, shop } = await makeShopkeeper();
    const reply = await send("POST", `/shop/${shop.id}/create_invitation_code/`, { token, ...sent });
    expectDocumented("createInvitation", reply);
    const row = await db().shopInvitation.findFirstOrThrow({ where: { shopId: shop.id } });
    expect((row.expiresAt?.getTime() ?? 0) - row.createdAt.getTime()).toBe(7 * 86_400_000);
    expect(reply.body).toMatchObject({
      data: { usage_limit: 5, expires_at: row.expiresAt?.toISOString().replace("Z", "000Z") },
    });
  });

  test("no body at all means the defaults", async () => {
    const { token, shop } = await makeShopkeeper();
    const reply = await send("POST", `/shop/${shop.id}/create_invitation_code`, { token });
    expect(reply.body).toMatchObject({ data: { usage_limit: 1, expires_at: null } });
  });

  test("a seller joins and may then act for the shop", async () => {
    const { code, shopId } = await makeInvitation();
    const { id, token } = await makePerson("SELLER");
    const json = { invitation_code: code };
    expectDocumented("joinByCode", await send("POST", "/shop/join_by_code", { token, json }));
    expect(await shopOf(id)).toBe(shopId);
    const reply = await send("POST", `/shop/${shopId}/create_invitation_code`, { token, json: {} });
    expectDocumented("createInvitation", reply);
    expect((await send("GET", `/shop/${shopId}/info`)).body).toMatchObject({
      data: { sellers: [expect.anything(), expect.anything()] },
    });
  });

  test("ten join at once by a code for one: one is in", async () => {
    const { code, shopId } = await makeInvitation();
    const sellers = await Promise.all(Array.from({ length: 10 }, () => makePerson("SELLER")));
    const json = { invitation_code: code };
    const replies = await Promise.all(
      sellers.map(({ token }) => send("POST", "/shop/join_by_code", { token, json })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 200))
      expectFailure(reply, { status: 400, code: 302 });
    expect(await db().user.count({ where: { shopId } })).toBe(2);
  });
});
