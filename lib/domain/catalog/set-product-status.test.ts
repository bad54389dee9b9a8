import { describe, expect, it } from "vitest";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { markIntent } from "../intents/mark-intent";
import { type SetProductStatus, setProductStatus } from "./set-product-status";

const db = useTestDatabase();

async function aSeller(shopId?: number) {
  const user = await makeUser(db(), { role: "SELLER", shopId });
  return { user, context: contextFor(db(), actorOf(user)) };
}

const all = ["ONLINE", "FROZEN", "SOLD"] as const satisfies SetProductStatus["status"][];
const from = [...all, "OUT_OF_STOCK"] as const satisfies ProductStatus[];
const pairs = from.flatMap((before) => all.map((status) => ({ before, status })));

describe("setProductStatus", () => {
  it.each(pairs)("$before → $status; without stock it is out of stock unless frozen", async (pair) => {
    const { before, status } = pair;
    const { user, context } = await aSeller();
    for (const stock of [3, 0]) {
      const { id } = await makeProduct(db(), { sellerId: user.id, status: before, stock });
      const expected = stock > 0 || status === "FROZEN" ? status : "OUT_OF_STOCK";
      expect(await setProductStatus(context, { id, status })).toMatchObject({ id, status: expected });
      const row = await db().product.findUniqueOrThrow({ where: { id }, include: { skus: true } });
      expect(row).toMatchObject({ status: expected, skus: [{ stock }] });
    }
  });

  it("is for everyone who manages the product; an admin may take it down and list it again only", async () => {
    const shop = await makeShop(db());
    const [owner, manager, stranger] = [await aSeller(shop.id), await aSeller(shop.id), await aSeller()];
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    const { id } = await makeProduct(db(), { sellerId: owner.user.id, shopId: shop.id });
    await setProductStatus(manager.context, { id, status: "SOLD" });
    for (const status of all)
      await expect(setProductStatus(stranger.context, { id, status })).rejects.toMatchObject({
        code: "auth.forbidden",
      });
    await expect(setProductStatus(admin, { id, status: "SOLD" })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    await setProductStatus(admin, { id, status: "FROZEN" });
    await setProductStatus(admin, { id, status: "ONLINE" });
    await setProductStatus(manager.context, { id, status: "FROZEN" });
    await expect(setProductStatus(stranger.context, { id, status: "ONLINE" })).rejects.toMatchObject({
      code: "product.not_found",
    });
  });

  it("knows no deleted product", async () => {
    const { user, context } = await aSeller();
    const { id } = await makeProduct(db(), { sellerId: user.id, archivedAt: new Date() });
    for (const status of all)
      await expect(setProductStatus(context, { id, status })).rejects.toMatchObject({
        code: "product.not_found",
      });
  });

  it("never leaves a product on sale whose last piece is sold at the same time", async () => {
    for (let round = 0; round < 10; round++) {
      const { user, context } = await aSeller();
      const { id } = await makeProduct(db(), { sellerId: user.id, stock: 1 });
      const intent = await makeIntent(db(), { productId: id });
      await Promise.all([
        markIntent(context, { intentId: intent.id, status: "SUCCESS" }),
        setProductStatus(context, { id, status: "ONLINE" }),
      ]);
      expect(await db().product.findUnique({ where: { id } })).toMatchObject({ status: "OUT_OF_STOCK" });
    }
  });
});
