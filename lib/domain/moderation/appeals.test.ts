import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { at, moderationScenes, reasons } from "@/lib/testing/moderation";
import { freezeProduct, unfreezeProduct } from "../catalog/product-status";
import type { SignedIn } from "../context";
import { appealDecision } from "./appeal-decision";
import { appealUntil } from "./appeal-term";
import { decideAppeal } from "./decide-appeal";
import { decideProduct } from "./decide-product";

const db = useTestDatabase();
const { callerOf, anAdmin, aProduct, aReporter, aTakeDown, decisionOf, productOf } = moderationScenes(db);

describe("an appeal", () => {
  const content = "商品有授权书";
  const answer = "授权书有效";

  it("is open for six months, to those who manage the product, once", async () => {
    const { decisionId, seller } = await aTakeDown();
    const strangers = [await callerOf({ role: "SELLER" }), await callerOf(), await anAdmin()];
    for (const stranger of strangers)
      await expect(appealDecision(stranger, { decisionId, content })).rejects.toMatchObject({
        code: "decision.not_found",
      });
    const { createdAt } = await decisionOf(decisionId);
    const late = at(seller, new Date(appealUntil(createdAt).getTime() + 1));
    await expect(appealDecision(late, { decisionId, content })).rejects.toMatchObject({
      code: "appeal.too_late",
    });
    await appealDecision(at(seller, appealUntil(createdAt)), { decisionId, content });
    await expect(appealDecision(seller, { decisionId, content })).rejects.toMatchObject({
      code: "appeal.duplicate",
    });
  });

  it("is not open about what was lifted, or what took nothing down", async () => {
    const { decisionId, seller, id, admin } = await aTakeDown();
    await unfreezeProduct(admin, { id });
    await expect(appealDecision(seller, { decisionId, content })).rejects.toMatchObject({
      code: "decision.already_ended",
    });
    await aReporter(id);
    const kept = await decideProduct(admin, { productId: id, outcome: "KEPT", ...reasons });
    await expect(appealDecision(seller, { decisionId: kept.id, content })).rejects.toMatchObject({
      code: "decision.not_found",
    });
  });

  it("is decided by another admin, once; granted, it undoes the take-down", async () => {
    const { decisionId, seller, id, admin } = await aTakeDown();
    await appealDecision(seller, { decisionId, content });
    const appeal = await db().appeal.findUniqueOrThrow({ where: { decisionId } });
    const decide = (context: SignedIn) => decideAppeal(context, { id: appeal.id, granted: true, answer });
    await expect(decide(admin)).rejects.toMatchObject({ code: "appeal.own_decision" });
    const other = await anAdmin();
    await decide(other);
    expect(await productOf(id)).toMatchObject({ status: "ONLINE" });
    expect(await decisionOf(decisionId)).toMatchObject({ liftedById: other.actor.id });
    await expect(decide(await anAdmin())).rejects.toMatchObject({ code: "appeal.already_decided" });
    expect(() => decide(seller)).toThrow("auth.wrong_role");
    const acts = await db().auditEntry.findMany({
      where: { objectType: "decision", objectId: String(decisionId) },
      select: { act: true },
      orderBy: { id: "asc" },
    });
    expect(acts.map(({ act }) => act)).toEqual(["decision.made", "appeal.made", "appeal.granted"]);
  });

  it("that is dismissed leaves everything", async () => {
    const { decisionId, seller, id } = await aTakeDown();
    await appealDecision(seller, { decisionId, content });
    const appeal = await db().appeal.findUniqueOrThrow({ where: { decisionId } });
    await decideAppeal(await anAdmin(), { id: appeal.id, granted: false, answer });
    expect(await productOf(id)).toMatchObject({ status: "FROZEN" });
    expect(await db().appeal.findUnique({ where: { decisionId } })).toMatchObject({
      status: "DISMISSED",
      answer,
    });
  });

  it("may be made about a take-down over the documented operations, too", async () => {
    const { seller, id } = await aProduct();
    await freezeProduct(await anAdmin(), { id, reason: "违禁品" });
    const [decision] = await db().decision.findMany({ where: { productId: id } });
    expect(decision).toMatchObject({ ground: "terms.listing", facts: "违禁品", basis: "OWN_INITIATIVE" });
    await appealDecision(seller, { decisionId: decision?.id ?? 0, content });
  });
});

describe("the term of appeals", () => {
  it.each([
    ["2026-01-15T08:00:00.000Z", "2026-07-15T08:00:00.000Z"],
    ["2026-08-31T08:00:00.000Z", "2027-02-28T08:00:00.000Z"],
  ])("from %s is %s", (from, until) => {
    expect(appealUntil(new Date(from)).toISOString()).toBe(until);
  });
});
