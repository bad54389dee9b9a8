import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { listProducts } from "../catalog/list-products";
import { archiveProduct, freezeProduct, unfreezeProduct } from "../catalog/product-status";
import type { SignedIn } from "../context";
import { addReport } from "../reports/add-report";
import { appealDecision } from "./appeal-decision";
import { appealUntil } from "./appeal-term";
import { decideAppeal } from "./decide-appeal";
import { decideProduct } from "./decide-product";
import { endDecision, endExpiredDecisions } from "./end-decision";

const db = useTestDatabase();

const callerOf = async (data: Parameters<typeof makeUser>[1] = {}) =>
  contextFor(db(), actorOf(await makeUser(db(), data)));
const anAdmin = () => callerOf({ role: "ADMIN" });
const at = (context: SignedIn, date: Date): SignedIn => ({ ...context, clock: () => date });

const reasons = { ground: "law.prohibited", facts: "描述里有站外收款方式" } as const;

async function aProduct(data: Parameters<typeof makeProduct>[1] = {}) {
  const { id: shopId } = await makeShop(db());
  const seller = await callerOf({ role: "SELLER", shopId });
  const product = await makeProduct(db(), { sellerId: seller.actor.id, shopId, ...data });
  return { seller, id: product.id, product };
}

async function aReporter(productId: number, data: Parameters<typeof makeUser>[1] = {}) {
  const reporter = await callerOf(data);
  const { id } = await addReport(reporter, { productId, type: "PROHIBITED", content: "…" });
  return { reporter, id };
}

async function aTakeDown(data: Parameters<typeof makeProduct>[1] = {}) {
  const [admin, made] = [await anAdmin(), await aProduct(data)];
  const { id: decisionId } = await decideProduct(admin, {
    productId: made.id,
    outcome: "TAKEN_DOWN",
    ...reasons,
  });
  return { admin, decisionId, ...made };
}

const decisionOf = (id: number) => db().decision.findUniqueOrThrow({ where: { id } });
const productOf = (id: number) => db().product.findUniqueOrThrow({ where: { id } });

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
});

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
