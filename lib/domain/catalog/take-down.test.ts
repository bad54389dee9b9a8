import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { freezeProduct, markSold, unfreezeProduct } from "./product-status";
import { setProductStatus } from "./set-product-status";
import { updateProduct } from "./update-product";

const db = useTestDatabase();

const callerOf = async (data: Parameters<typeof makeUser>[1]) =>
  contextFor(db(), actorOf(await makeUser(db(), data)));

async function aTakeDown() {
  const { id: shopId } = await makeShop(db());
  const [owner, manager, admin] = [
    await callerOf({ role: "SELLER", shopId }),
    await callerOf({ role: "SELLER", shopId }),
    await callerOf({ role: "ADMIN" }),
  ];
  const { id, sku } = await makeProduct(db(), { sellerId: owner.actor.id, shopId });
  await freezeProduct(admin, { id, reason: "违禁品" });
  return { owner, manager, admin, id, sku };
}

const statusOf = async (id: number) => (await db().product.findUniqueOrThrow({ where: { id } })).status;

describe("an admin's take-down", () => {
  const roads: [string, (context: SignedIn, id: number) => Promise<unknown>][] = [
    ["unfreeze", (context, id) => unfreezeProduct(context, { id })],
    ["status on sale", (context, id) => setProductStatus(context, { id, status: "ONLINE" })],
    ["status sold", (context, id) => setProductStatus(context, { id, status: "SOLD" })],
    ["mark sold", (context, id) => markSold(context, { id, quantity: 1 })],
  ];

  it.each(roads)("is not undone by those who manage the product: %s", async (_, attempt) => {
    const { owner, manager, id } = await aTakeDown();
    for (const context of [owner, manager]) {
      await expect(attempt(context, id)).rejects.toMatchObject({ code: "product.taken_down" });
      await freezeProduct(context, { id });
      await expect(attempt(context, id)).rejects.toMatchObject({ code: "product.taken_down" });
    }
    expect(await statusOf(id)).toBe("FROZEN");
  });

  it("outlives a change of stock and of everything else", async () => {
    const { owner, id } = await aTakeDown();
    for (const stock of [0, 5]) await updateProduct(owner, { id, patch: { title: "新名", stock } });
    expect(await statusOf(id)).toBe("FROZEN");
  });

  it("keeps who, when and why, once, and who lifted it; afterwards its owner decides again", async () => {
    const { owner, admin, id } = await aTakeDown();
    const other = await callerOf({ role: "ADMIN" });
    await freezeProduct(other, { id });
    await unfreezeProduct(other, { id });
    expect(await db().decision.findMany({ where: { productId: id } })).toEqual([
      expect.objectContaining({
        adminId: admin.actor.id,
        facts: "违禁品",
        outcome: "TAKEN_DOWN",
        basis: "OWN_INITIATIVE",
        automation: "NONE",
        before: { status: "ONLINE", freezeReason: null, unfreezeRemark: null },
        createdAt: expect.any(Date),
        liftedAt: expect.any(Date),
        liftedById: other.actor.id,
      }),
    ]);
    await freezeProduct(owner, { id });
    expect(await unfreezeProduct(owner, { id })).toMatchObject({ status: "ONLINE" });
  });

  it("is none when an admin freezes what it sells itself", async () => {
    const admin = await callerOf({ role: "ADMIN" });
    const { id } = await makeProduct(db(), { sellerId: admin.actor.id });
    await freezeProduct(admin, { id });
    expect(await db().decision.count({ where: { productId: id } })).toBe(0);
  });

  it("is not lost to a seller who lists again at the same moment", async () => {
    for (let round = 0; round < 10; round++) {
      const { owner, admin, id } = await aTakeDown();
      const second = await callerOf({ role: "ADMIN" });
      await unfreezeProduct(admin, { id });
      await freezeProduct(owner, { id });
      await Promise.allSettled([
        unfreezeProduct(owner, { id }),
        freezeProduct(admin, { id }),
        setProductStatus(owner, { id, status: "ONLINE" }),
        freezeProduct(second, { id }),
      ]);
      expect(await statusOf(id)).toBe("FROZEN");
      expect(await db().decision.count({ where: { productId: id, liftedAt: null } })).toBe(1);
    }
  });
});
