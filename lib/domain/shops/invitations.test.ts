import { describe, expect, test } from "vitest";
import type { Prisma } from "@/lib/generated/prisma/client";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import { createInvitation } from "./create-invitation";
import { createShop } from "./create-shop";
import { joinByCode } from "./join-by-code";

const database = useTestDatabase();
const past = () => new Date(Date.now() - 1000);

async function makeSeller(shopId: number | null = null) {
  const user = await makeUser(database(), { role: "SELLER", shopId });
  return { user, context: contextFor(database(), actorOf(user)) };
}

async function makeManagedShop() {
  const shop = await makeShop(database());
  return { shop, ...(await makeSeller(shop.id)) };
}

async function makeInvitation(change: Partial<Prisma.ShopInvitationUncheckedCreateInput> = {}) {
  const { shop, context } = await makeManagedShop();
  const { id, code } = await createInvitation(context, { shopId: shop.id, usageLimit: 1 });
  await database().shopInvitation.update({ where: { id }, data: change });
  return { id, code, shop };
}

const usageOf = async (id: number) =>
  (await database().shopInvitation.findUniqueOrThrow({ where: { id } })).usageCount;
const managersOf = (shopId: number) => database().user.count({ where: { shopId } });

describe("an invitation", () => {
  test("is 16 letters and digits, for ever and once by default", async () => {
    const { shop, user, context } = await makeManagedShop();
    const invitation = await createInvitation(context, { shopId: shop.id, usageLimit: 1 });
    expect(invitation).toMatchObject({
      shopId: shop.id,
      creatorId: user.id,
      isActive: true,
      expiresAt: null,
      usageLimit: 1,
      usageCount: 0,
    });
    expect(invitation.code).toMatch(/^[A-Za-z0-9]{16}$/);
  });

  test("expires that many days after it was made", async () => {
    const { shop, context } = await makeManagedShop();
    const { createdAt, expiresAt } = await createInvitation(context, {
      shopId: shop.id,
      days: 7,
      usageLimit: 3,
    });
    expect((expiresAt?.getTime() ?? 0) - createdAt.getTime()).toBe(7 * 86_400_000);
  });

  test("is refused for a shop that one does not manage, and for none", async () => {
    const { shop } = await makeManagedShop();
    const { context } = await makeManagedShop();
    await expect(createInvitation(context, { shopId: shop.id, usageLimit: 1 })).rejects.toMatchObject({
      code: "shop.not_manager",
    });
    await expect(createInvitation(context, { shopId: 2_147_483_647, usageLimit: 1 })).rejects.toMatchObject({
      code: "shop.not_found",
    });
  });
});

describe("joining by code", () => {
  test("makes a manager and counts the use", async () => {
    const { id, code, shop } = await makeInvitation();
    const { user, context } = await makeSeller();
    await joinByCode(context, { code });
    expect(await usageOf(id)).toBe(1);
    expect(await database().user.findUnique({ where: { id: user.id } })).toMatchObject({ shopId: shop.id });
  });

  test.each([
    ["expired", { expiresAt: past() }, "invitation.expired"],
    ["used up", { usageCount: 1 }, "invitation.used_up"],
    ["expired and used up", { expiresAt: past(), usageCount: 1 }, "invitation.expired"],
    ["withdrawn", { isActive: false }, "invitation.not_found"],
  ])("refuses a code that is %s", async (_, change, error) => {
    const { id, code, shop } = await makeInvitation(change);
    const { context } = await makeSeller();
    const before = await usageOf(id);
    await expect(joinByCode(context, { code })).rejects.toMatchObject({ code: error });
    expect(await usageOf(id)).toBe(before);
    expect(await managersOf(shop.id)).toBe(1);
  });

  test.each(["AAAAAAAAAAAAAAAA", "", "%", "' OR 1=1 --"])("refuses the unknown code %j", async (code) => {
    const { context } = await makeSeller();
    await expect(joinByCode(context, { code })).rejects.toMatchObject({ code: "invitation.not_found" });
  });

  test("tells capital letters from small ones", async () => {
    const { id, code } = await makeInvitation({ code: "AbCdEfGhIjKlMnOp" });
    const { context } = await makeSeller();
    await expect(joinByCode(context, { code: code.toLowerCase() })).rejects.toMatchObject({
      code: "invitation.not_found",
    });
    expect(await usageOf(id)).toBe(0);
  });

  test("is refused to a manager, also of the same shop, and takes no use", async () => {
    const { id, code, shop } = await makeInvitation();
    for (const shopId of [shop.id, (await makeShop(database())).id]) {
      const { context } = await makeSeller(shopId);
      await expect(joinByCode(context, { code })).rejects.toMatchObject({ code: "shop.already_managing" });
    }
    expect(await usageOf(id)).toBe(0);
  });

  test("gives the use back when the caller has meanwhile got a shop elsewhere", async () => {
    const { id, code } = await makeInvitation();
    const { user, context } = await makeSeller();
    const elsewhere = await makeShop(database());
    await database().user.update({ where: { id: user.id }, data: { shopId: elsewhere.id } });
    await expect(joinByCode(context, { code })).rejects.toMatchObject({ code: "shop.already_managing" });
    expect(await usageOf(id)).toBe(0);
  });
});

describe("at the same time", () => {
  test("no more sellers join than the limit admits", async () => {
    const { id, code, shop } = await makeInvitation({ usageLimit: 3 });
    const sellers = await Promise.all(Array.from({ length: 12 }, () => makeSeller()));
    const results = await Promise.allSettled(sellers.map(({ context }) => joinByCode(context, { code })));
    const refusals = results.filter((result) => result.status === "rejected");
    expect(refusals).toHaveLength(9);
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: "invitation.used_up" });
    expect(await usageOf(id)).toBe(3);
    expect(await managersOf(shop.id)).toBe(4);
  });

  test("a seller gets into one of two shops, and only that code is used", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [first, second] = [await makeInvitation(), await makeInvitation()];
      const { user, context } = await makeSeller();
      const results = await Promise.allSettled([
        joinByCode(context, { code: first.code }),
        joinByCode(context, { code: second.code }),
        createShop(context, { name: "同时开店" }),
      ]);
      const refusals = results.filter((result) => result.status === "rejected");
      expect(refusals).toHaveLength(2);
      for (const { reason } of refusals) expect(reason).toMatchObject({ code: "shop.already_managing" });
      const { shopId } = await database().user.findUniqueOrThrow({ where: { id: user.id } });
      expect(await usageOf(first.id)).toBe(shopId === first.shop.id ? 1 : 0);
      expect(await usageOf(second.id)).toBe(shopId === second.shop.id ? 1 : 0);
    }
  });
});
