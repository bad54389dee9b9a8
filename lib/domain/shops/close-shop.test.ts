import { describe, expect, it } from "vitest";
import { settleShopJob } from "@/lib/jobs/settle-shop";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { reasons } from "@/lib/testing/moderation";
import { runQueued } from "@/lib/testing/run-queued";
import { createProduct } from "../catalog/create-product";
import { unfreezeProduct } from "../catalog/product-status";
import type { SignedIn } from "../context";
import { appealDecision } from "../moderation/appeal-decision";
import { decideProduct } from "../moderation/decide-product";
import { listStatements } from "../moderation/list-statements";
import { addReport } from "../reports/add-report";
import { closeShop, reopenShop } from "./close-shop";
import { createInvitation } from "./create-invitation";
import { findClosing } from "./find-closing";
import { joinByCode } from "./join-by-code";
import { listShops } from "./list-shops";
import { findShop } from "./shop-tile-query";

const db = useTestDatabase();

const callerOf = async (data: Parameters<typeof makeUser>[1] = {}) =>
  contextFor(db(), actorOf(await makeUser(db(), data)));
const anAdmin = () => callerOf({ role: "ADMIN" });

async function aShop() {
  const { id } = await makeShop(db());
  return { id, seller: await callerOf({ role: "SELLER", shopId: id }) };
}

type Status = "ONLINE" | "FROZEN" | "SOLD" | "OUT_OF_STOCK";

const productIn = async (
  { id: shopId, seller }: { id: number; seller: SignedIn },
  status: Status = "ONLINE",
) => (await makeProduct(db(), { sellerId: seller.actor.id, shopId, status })).id;

const statusOf = async (id: number) => (await db().product.findUniqueOrThrow({ where: { id } })).status;
const settle = () => runQueued(db(), settleShopJob);
const publishAs = async (seller: SignedIn) =>
  createProduct(seller, {
    title: "竹篮",
    description: "",
    categoryId: (await makeCategory(db())).id,
    skus: [{ priceMinor: 100, stock: 1, attributes: [] }],
  });

describe("closing a shop", () => {
  it("is an admin's, of a shop that there is, and names nobody who reported", async () => {
    const shop = await aShop();
    await expect(closeShop(shop.seller, { id: shop.id, ...reasons })).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
    await expect(reopenShop(shop.seller, { id: shop.id })).rejects.toMatchObject({ code: "auth.wrong_role" });
    const admin = await anAdmin();
    for (const refused of [
      closeShop(admin, { id: 2_147_483_647, ...reasons }),
      reopenShop(admin, { id: 2_147_483_647 }),
    ])
      await expect(refused).rejects.toMatchObject({ code: "shop.not_found" });
    const reporter = await callerOf({ name: "欧阳娜娜" });
    await addReport(reporter, { productId: await productIn(shop), type: "OTHER", content: "…" });
    const named = closeShop(admin, { id: shop.id, ground: "terms.listing", facts: "欧阳娜娜举报" });
    await expect(named).rejects.toMatchObject({ code: "decision.names_reporter" });
    expect(await settle()).toBe(0);
  });

  it("takes down all that it offers, each with its reasons and its own appeal, and nobody else's", async () => {
    const [shop, other] = [await aShop(), await aShop()];
    const ids = [];
    for (let n = 0; n < 30; n += 1) ids.push(await productIn(shop));
    const elsewhere = await productIn(other);
    await closeShop(await anAdmin(), { id: shop.id, ...reasons });
    await settle();
    expect(await db().product.count({ where: { id: { in: ids }, status: "FROZEN" } })).toBe(30);
    expect(await statusOf(elsewhere)).toBe("ONLINE");
    const productId = ids[29] ?? 0;
    const [statement] = await listStatements(shop.seller, { productId });
    expect(statement).toMatchObject({ ...reasons, outcome: "TAKEN_DOWN", basis: "OWN_INITIATIVE" });
    await expect(unfreezeProduct(shop.seller, { id: productId })).rejects.toMatchObject({
      code: "product.taken_down",
    });
    await appealDecision(shop.seller, { decisionId: statement?.id ?? 0, content: "…" });
  });

  it("leaves nothing to visit, to join or to publish in, and says why to those who manage it", async () => {
    const shop = await aShop();
    const { code } = await createInvitation(shop.seller, { shopId: shop.id, usageLimit: 1 });
    const visible = async () => [
      (await findShop(contextFor(db()), shop.id)) !== null,
      (await listShops(contextFor(db()))).some(({ id }) => id === shop.id),
    ];
    expect(await visible()).toEqual([true, true]);
    const admin = await anAdmin();
    await closeShop(admin, { id: shop.id, ...reasons });
    expect(await visible()).toEqual([false, false]);
    const stranger = await callerOf({ role: "SELLER" });
    await expect(joinByCode(stranger, { code })).rejects.toMatchObject({ code: "invitation.not_found" });
    await expect(publishAs(shop.seller)).rejects.toMatchObject({ code: "shop.closed" });
    expect(await findClosing(shop.seller)).toMatchObject(reasons);
    expect(await findClosing(stranger)).toBeNull();
    await reopenShop(admin, { id: shop.id });
    expect(await findClosing(shop.seller)).toBeNull();
    await publishAs(shop.seller);
    await joinByCode(stranger, { code });
    const acts = await db().auditEntry.findMany({
      where: { objectType: "shop", objectId: String(shop.id), act: { in: ["shop.closed", "shop.reopened"] } },
      orderBy: { id: "asc" },
    });
    expect(acts.map(({ act }) => act)).toEqual(["shop.closed", "shop.reopened"]);
  });

  it("undone brings back what it took down as it was, and nothing else", async () => {
    const shop = await aShop();
    const admin = await anAdmin();
    const [online, sold, own, guilty] = [
      await productIn(shop),
      await productIn(shop, "SOLD"),
      await productIn(shop, "FROZEN"),
      await productIn(shop),
    ];
    await decideProduct(admin, { productId: guilty, outcome: "TAKEN_DOWN", ...reasons });
    await closeShop(admin, { id: shop.id, ...reasons });
    await settle();
    await expect(unfreezeProduct(shop.seller, { id: own })).rejects.toMatchObject({
      code: "product.taken_down",
    });
    await reopenShop(admin, { id: shop.id });
    await settle();
    expect(await Promise.all([online, sold, own, guilty].map(statusOf))).toEqual([
      "ONLINE",
      "SOLD",
      "FROZEN",
      "FROZEN",
    ]);
    await unfreezeProduct(shop.seller, { id: own });
    await expect(unfreezeProduct(shop.seller, { id: guilty })).rejects.toMatchObject({
      code: "product.taken_down",
    });
  });

  it("that is undone before the job ran leaves everything, however often it runs", async () => {
    const shop = await aShop();
    const admin = await anAdmin();
    const id = await productIn(shop);
    await closeShop(admin, { id: shop.id, ...reasons });
    await reopenShop(admin, { id: shop.id });
    expect(await settle()).toBe(2);
    expect(await statusOf(id)).toBe("ONLINE");
    expect(await db().decision.count({ where: { productId: id } })).toBe(0);
  });
});

it("nothing is published past the closing, whoever comes first", async () => {
  const admin = await anAdmin();
  for (let round = 0; round < 5; round += 1) {
    const shop = await aShop();
    const tries = [
      publishAs(shop.seller),
      closeShop(admin, { id: shop.id, ...reasons }),
      publishAs(shop.seller),
    ];
    await Promise.allSettled(tries);
    await settle();
    expect(await db().product.count({ where: { shopId: shop.id, status: { not: "FROZEN" } } })).toBe(0);
  }
});
