import { describe, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { archiveProduct, freezeProduct, unfreezeProduct } from "../catalog/product-status";
import { createCategory } from "../categories/create-category";
import { createContext, inTransaction } from "../context";
import { addReport } from "../reports/add-report";
import { processReport } from "../reports/process-report";
import { createInvitation } from "../shops/create-invitation";
import { createShop } from "../shops/create-shop";
import { joinByCode } from "../shops/join-by-code";
import { recordAudit } from "./record-audit";
import { recordDenied } from "./record-denied";
import { findBrokenLink } from "./verify-chain";

const db = useTestDatabase();

const as = async (role: "CUSTOMER" | "SELLER" | "ADMIN") =>
  contextFor(db(), actorOf(await makeUser(db(), { role })));
const entriesOf = (objectType: string, objectId: number | string) =>
  db().auditEntry.findMany({ where: { objectType, objectId: String(objectId) }, orderBy: { id: "asc" } });
const anyone = () => createContext(db(), null);

describe("what is recorded", () => {
  test("names who, what, on what, from where and in which request", async () => {
    const admin = { ...(await as("ADMIN")), address: "203.0.113.9", requestId: "request-1" };
    const { id } = await makeProduct(db());
    await freezeProduct(admin, { id, reason: "a text that stays out" });
    await unfreezeProduct(admin, { id });
    const entries = await entriesOf("product", id);
    expect(entries).toMatchObject([
      {
        act: "product.taken_down",
        actorKind: "person",
        actorId: String(admin.actor.id),
        onBehalfOf: null,
        before: { status: "ONLINE" },
        after: { status: "FROZEN" },
        address: "203.0.113.9",
        requestId: "request-1",
      },
      { act: "product.listed_again" },
    ]);
  });

  test("covers reports, categories, shops, invitations and deletions", async () => {
    const admin = await as("ADMIN");
    const product = await makeProduct(db());
    await addReport(await as("CUSTOMER"), { productId: product.id, type: "OTHER", content: "…" });
    const report = await db().report.findFirstOrThrow({ where: { productId: product.id } });
    await processReport(admin, { id: report.id, decision: "REJECTED" });
    const category = await createCategory(admin, { name: "审计", parentId: null });
    const owner = await as("SELLER");
    const shop = await createShop(owner, { name: "shop" });
    const manager = { ...owner, actor: { ...owner.actor, shopId: shop.id } };
    const { id, code } = await createInvitation(manager, { shopId: shop.id, usageLimit: 1 });
    await joinByCode(await as("SELLER"), { code });
    const seller = await db().user.findUniqueOrThrow({ where: { id: product.sellerId } });
    await archiveProduct(contextFor(db(), actorOf(seller)), { id: product.id });

    expect(await entriesOf("report", report.id)).toMatchObject([{ act: "report.rejected", chain: "market" }]);
    expect(await entriesOf("category", category.id)).toMatchObject([{ act: "category.created" }]);
    expect(await entriesOf("product", product.id)).toMatchObject([{ act: "product.deleted" }]);
    const chain = { chain: `shop:${shop.id}` };
    expect(await db().auditEntry.findMany({ where: chain, orderBy: { number: "asc" } })).toMatchObject([
      { act: "shop.created", number: 1 },
      { act: "invitation.created", number: 2, objectId: String(id) },
      { act: "shop.joined", number: 3 },
    ]);
  });

  test("is gone with a transaction that rolls back", async () => {
    const admin = await as("ADMIN");
    const work = inTransaction(admin, async (tx) => {
      recordAudit(tx, { act: "category.deleted", id: 987_654 });
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await entriesOf("category", 987_654)).toEqual([]);
  });

  test("keeps the first denied attempts of an account, not thousands", async () => {
    const customer = await as("CUSTOMER");
    for (let attempt = 0; attempt < 30; attempt += 1) await recordDenied(customer, "resale.processReport");
    const where = { actorId: String(customer.actor.id), act: "access.denied" };
    expect(await db().auditEntry.count({ where })).toBe(20);
  });
});

describe("the chain", () => {
  test("holds, also when many write to it at the same time", async () => {
    const admin = await as("ADMIN");
    await Promise.all(
      Array.from({ length: 12 }, (_, id) =>
        inTransaction(admin, async (tx) => {
          recordAudit(tx, { act: "shop.created", id, shopId: 1000 });
          recordAudit(tx, { act: "category.changed", id });
        }),
      ),
    );
    expect(await db().auditEntry.count({ where: { chain: "shop:1000" } })).toBe(12);
    expect(await findBrokenLink(anyone(), "shop:1000")).toBeNull();
    expect(await findBrokenLink(anyone(), "market")).toBeNull();
  });

  test("refuses change, deletion and emptying", async () => {
    const refused = /only added to/;
    await expect(db().auditEntry.updateMany({ data: { act: "x" } })).rejects.toThrow(refused);
    await expect(db().auditEntry.deleteMany()).rejects.toThrow(refused);
    await expect(db().$executeRaw`TRUNCATE audit_entries`).rejects.toThrow(refused);
  });

  test.each([
    [
      "changed",
      "UPDATE audit_entries SET act = 'product.deleted' WHERE chain = 'shop:2000' AND number = 2",
      2,
    ],
    ["taken out", "DELETE FROM audit_entries WHERE chain = 'shop:2000' AND number = 1", 1],
  ])("tells of a row that was %s behind its back", async (_, statement, place) => {
    const admin = await as("ADMIN");
    for (const id of [1, 2, 3]) {
      await inTransaction(admin, async (tx) => recordAudit(tx, { act: "shop.joined", id, shopId: 2000 }));
    }
    const broken = db().$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRawUnsafe(statement);
      const found = await findBrokenLink(createContext(tx, null), "shop:2000");
      throw new Error(`broken at ${found}`);
    });
    await expect(broken).rejects.toThrow(`broken at ${place}`);
  });
});
