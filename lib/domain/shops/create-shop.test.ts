import { describe, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import { createShop } from "./create-shop";
import { getShop } from "./get-shop";
import { listShops } from "./list-shops";

const database = useTestDatabase();

async function signedInSeller(shopId: number | null = null) {
  const user = await makeUser(database(), { role: "SELLER", shopId });
  return { user, context: contextFor(database(), actorOf(user)) };
}

const shopIdOf = async (id: number) => (await database().user.findUniqueOrThrow({ where: { id } })).shopId;

describe("creating a shop", () => {
  test("makes the seller its manager", async () => {
    const { user, context } = await signedInSeller();
    const shop = await createShop(context, { name: "张三的商铺" });
    expect(shop).toMatchObject({ name: "张三的商铺", address: "", description: "" });
    expect(shop.managers).toEqual([
      { id: user.id, name: user.name, username: user.username, email: user.email, role: "SELLER" },
    ]);
    expect(await shopIdOf(user.id)).toBe(shop.id);
  });

  test("is refused to whoever manages one, and leaves no shop behind", async () => {
    const { id } = await makeShop(database());
    const { user, context } = await signedInSeller(id);
    await expect(createShop(context, { name: "第二家店" })).rejects.toMatchObject({
      code: "shop.already_managing",
    });
    expect(await database().shop.count({ where: { name: "第二家店" } })).toBe(0);
    expect(await shopIdOf(user.id)).toBe(id);
  });

  test.each(["CUSTOMER", "ADMIN"] as const)("is refused to the role %s", async (role) => {
    const user = await makeUser(database(), { role });
    const attempt = async () => createShop(contextFor(database(), actorOf(user)), { name: "不该有" });
    await expect(attempt()).rejects.toMatchObject({ code: "auth.wrong_role" });
    expect(await database().shop.count({ where: { name: "不该有" } })).toBe(0);
  });

  test("is refused to an account that is no seller any more", async () => {
    const { user, context } = await signedInSeller();
    await database().user.update({ where: { id: user.id }, data: { role: "CUSTOMER" } });
    await expect(createShop(context, { name: "旧身份" })).rejects.toMatchObject({
      code: "shop.already_managing",
    });
  });

  test("of twenty at once by one seller, one succeeds", async () => {
    const { user, context } = await signedInSeller();
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => createShop(context, { name: "抢注" })),
    );
    const refusals = results.filter((result) => result.status === "rejected");
    expect(refusals).toHaveLength(19);
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: "shop.already_managing" });
    const shops = await database().shop.findMany({ where: { name: "抢注" } });
    expect(shops.map(({ id }) => id)).toEqual([await shopIdOf(user.id)]);
  });
});

describe("reading shops", () => {
  test("shows managers in the order of their registration and no secrets", async () => {
    const shop = await makeShop(database());
    const first = await signedInSeller(shop.id);
    const second = await signedInSeller(shop.id);
    const found = await getShop(contextFor(database()), { id: shop.id });
    expect(found.managers.map(({ id }) => id)).toEqual([first.user.id, second.user.id]);
    expect(JSON.stringify(found)).not.toContain("password");
    const all = await listShops(contextFor(database()));
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted((a, b) => a - b));
    expect(all).toContainEqual(found);
  });

  test("says that a shop does not exist", async () => {
    await expect(getShop(contextFor(database()), { id: 2_147_483_647 })).rejects.toMatchObject({
      code: "shop.not_found",
    });
  });
});
