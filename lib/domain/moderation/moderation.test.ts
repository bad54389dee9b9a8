import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { makeProduct } from "@/lib/testing/factories";
import { moderationScenes, reasons } from "@/lib/testing/moderation";
import { archiveProduct } from "../catalog/product-status";
import { decideProduct } from "./decide-product";

const db = useTestDatabase();
const { callerOf, anAdmin, aProduct, aReporter, decisionOf, productOf } = moderationScenes(db);

describe("a decision", () => {
  it("is an admin's", async () => {
    const { id, seller } = await aProduct();
    for (const caller of [seller, await callerOf()]) {
      expect(() => decideProduct(caller, { productId: id, outcome: "KEPT", ...reasons })).toThrow(
        "auth.wrong_role",
      );
    }
  });

  it("takes the product down with all its reasons, and answers whoever waits", async () => {
    const { id } = await aProduct();
    const [first, second] = [await aReporter(id), await aReporter(id)];
    const admin = await anAdmin();
    const endsAt = new Date(Date.now() + 86_400_000);
    const decision = await decideProduct(admin, { productId: id, outcome: "TAKEN_DOWN", ...reasons, endsAt });
    expect(await decisionOf(decision.id)).toMatchObject({
      outcome: "TAKEN_DOWN",
      ground: "law.prohibited",
      groundVersion: "2026-11",
      facts: reasons.facts,
      basis: "NOTICE",
      automation: "NONE",
      endsAt,
      liftedAt: null,
    });
    expect(await productOf(id)).toMatchObject({ status: "FROZEN", freezeReason: reasons.facts });
    for (const { id: reportId } of [first, second])
      expect(await db().report.findUnique({ where: { id: reportId } })).toMatchObject({
        status: "PROCESSED",
        handlerId: admin.actor.id,
        decisionId: decision.id,
      });
    const again = decideProduct(await anAdmin(), { productId: id, outcome: "TAKEN_DOWN", ...reasons });
    await expect(again).rejects.toMatchObject({ code: "decision.already_taken_down" });
  });

  it("that keeps the product answers that the reports were wrong, and needs some", async () => {
    const { id } = await aProduct();
    const admin = await anAdmin();
    const keep = () => decideProduct(admin, { productId: id, outcome: "KEPT", ...reasons });
    await expect(keep()).rejects.toMatchObject({ code: "decision.no_reports" });
    const report = await aReporter(id);
    await keep();
    expect(await db().report.findUnique({ where: { id: report.id } })).toMatchObject({ status: "REJECTED" });
    expect(await productOf(id)).toMatchObject({ status: "ONLINE" });
  });

  it("is refused about one's own product, a deleted one, one that never was, and with an end in the past", async () => {
    const admin = await anAdmin();
    const { id: own } = await makeProduct(db(), { sellerId: admin.actor.id });
    const { id: deleted, seller } = await aProduct();
    await archiveProduct(seller, { id: deleted });
    const take = (productId: number, more = {}) =>
      decideProduct(admin, { productId, outcome: "TAKEN_DOWN", ...reasons, ...more });
    await expect(take(own)).rejects.toMatchObject({ code: "decision.own_product" });
    for (const id of [deleted, 2_147_483_647])
      await expect(take(id)).rejects.toMatchObject({ code: "product.not_found" });
    const past = { endsAt: new Date(Date.now() - 1) };
    expect(() => take(own, past)).toThrow("period.over");
  });

  it.each([
    ["user name", { username: "Wang-Xiaoming" }, "据 WANG-xiaoming 说"],
    ["name", { name: "欧阳娜娜" }, "欧阳娜娜举报"],
    ["address", { email: "who@example.com" }, "write to who@example.com"],
    ["phone", { phone: "13912345678" }, "致电 １３９１２３４５６７８"],
  ])("does not tell the seller who reported by the %s", async (_, data, facts) => {
    const { id } = await aProduct();
    await aReporter(id, data);
    const decide = decideProduct(await anAdmin(), {
      productId: id,
      outcome: "TAKEN_DOWN",
      ground: "terms.contact",
      facts,
    });
    await expect(decide).rejects.toMatchObject({ code: "decision.names_reporter" });
    expect(await productOf(id)).toMatchObject({ status: "ONLINE" });
  });

  it("of two at once takes the product down once", async () => {
    const { id } = await aProduct();
    const admins = await Promise.all(Array.from({ length: 5 }, anAdmin));
    const tried = await Promise.allSettled(
      admins.map((admin) => decideProduct(admin, { productId: id, outcome: "TAKEN_DOWN", ...reasons })),
    );
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().decision.count({ where: { productId: id } })).toBe(1);
  });
});
