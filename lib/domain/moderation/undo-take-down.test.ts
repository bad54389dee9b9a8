import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor, makeCategory } from "@/lib/testing/factories";
import { moderationScenes, reasons } from "@/lib/testing/moderation";
import { listProducts } from "../catalog/list-products";
import { unfreezeProduct } from "../catalog/product-status";
import { decideProduct } from "./decide-product";
import { endDecision, endExpiredDecisions } from "./end-decision";

const db = useTestDatabase();
const { anAdmin, aProduct, aTakeDown, productOf } = moderationScenes(db);

describe("undoing a take-down", () => {
  const undo = async (decisionId: number) => endDecision(await anAdmin(), { id: decisionId });

  it("restores status, stock, notes and the place in lists", async () => {
    const { id: categoryId } = await makeCategory(db());
    const older = await aProduct({ categoryId });
    const taken = await aProduct({ categoryId, stock: 7 });
    const newer = await aProduct({ categoryId });
    const list = async () => {
      const page = { number: 1, size: 50 };
      const found = await listProducts(contextFor(db()), { filter: { categoryId }, page });
      return found.items.map(({ id }) => id);
    };
    const before = await list();
    expect(before.slice(0, 3)).toEqual([newer.id, taken.id, older.id]);
    const { id: decisionId } = await decideProduct(await anAdmin(), {
      productId: taken.id,
      outcome: "TAKEN_DOWN",
      ...reasons,
    });
    expect(await list()).not.toContain(taken.id);
    await undo(decisionId);
    expect(await list()).toEqual(before);
    expect(await productOf(taken.id)).toMatchObject({ status: "ONLINE", freezeReason: null });
    expect(await db().sku.findUnique({ where: { id: taken.product.sku.id } })).toMatchObject({ stock: 7 });
  });

  it.each(["SOLD", "FROZEN"] as const)("leaves what was %s as it was", async (status) => {
    const { id, decisionId } = await aTakeDown({ status, freezeReason: "自己下架" });
    await undo(decisionId);
    expect(await productOf(id)).toMatchObject({ status, freezeReason: "自己下架" });
  });

  it("of what has sold out meanwhile does not offer it", async () => {
    const { id, decisionId, product } = await aTakeDown();
    await db().sku.update({ where: { id: product.sku.id }, data: { stock: 0 } });
    await undo(decisionId);
    expect(await productOf(id)).toMatchObject({ status: "OUT_OF_STOCK" });
    await expect(undo(decisionId)).rejects.toMatchObject({ code: "decision.already_ended" });
  });

  it("happens by itself when its time is over, and not before", async () => {
    const { id, seller } = await aProduct();
    const endsAt = new Date(Date.now() + 3_600_000);
    await decideProduct(await anAdmin(), { productId: id, outcome: "TAKEN_DOWN", ...reasons, endsAt });
    await endExpiredDecisions(contextFor(db()));
    await expect(unfreezeProduct(seller, { id })).rejects.toMatchObject({ code: "product.taken_down" });
    await endExpiredDecisions({ ...contextFor(db()), clock: () => endsAt });
    expect(await productOf(id)).toMatchObject({ status: "ONLINE" });
  });

  it("is not for the admin whose product it is, by either way", async () => {
    const { admin, decisionId, id } = await aTakeDown();
    const { sellerId, shopId } = await productOf(id);
    const owner = { ...admin, actor: { ...admin.actor, id: sellerId, shopId } };
    await expect(endDecision(owner, { id: decisionId })).rejects.toMatchObject({
      code: "decision.own_product",
    });
    await expect(unfreezeProduct(owner, { id })).rejects.toMatchObject({ code: "product.taken_down" });
    expect(await productOf(id)).toMatchObject({ status: "FROZEN" });
  });
});
