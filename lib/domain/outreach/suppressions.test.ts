import { describe, expect, test } from "vitest";
import type { Role } from "@/lib/generated/prisma/enums";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import { addressKey } from "./addresses";
import { addSuppression, liftSuppression, listSuppressions } from "./suppressions";

const db = useTestDatabase();

async function someone(role: Role, shopId?: number) {
  return contextFor(db(), actorOf(await makeUser(db(), { role, shopId })));
}

async function entry(email: string, reason: "OPT_OUT" | "ERASURE" = "OPT_OUT") {
  const key = await addressKey(db(), "EMAIL", email);
  return db().suppression.create({
    data: { kind: "EMAIL", addressKey: key, hint: "x***@example.com", scope: "CAMPAIGNS", reason },
  });
}

const page = { number: 1, size: 50 };

describe("the ledger", () => {
  test.each(["", "a@b", "two words", "@"])("takes no address that is none: %j", async (address) => {
    const seller = await someone("SELLER");
    await expect(addSuppression(seller, { address })).rejects.toMatchObject({
      code: "outreach.address_invalid",
    });
  });

  test("is nothing for customers, and an admin enters nothing", async () => {
    const wrong = { code: "auth.wrong_role" };
    const [customer, admin] = [await someone("CUSTOMER"), await someone("ADMIN")];
    await expect(listSuppressions(customer, { page })).rejects.toMatchObject(wrong);
    await expect(addSuppression(customer, { address: "a@example.com" })).rejects.toMatchObject(wrong);
    await expect(addSuppression(admin, { address: "a@example.com" })).rejects.toMatchObject(wrong);
  });

  test("keeps an address once however it is written, as a hint, for the whole shop and nobody else", async () => {
    const shop = await makeShop(db());
    const [one, two] = [await someone("SELLER", shop.id), await someone("SELLER", shop.id)];
    const other = await someone("SELLER");
    const first = await addSuppression(one, { address: " Li.Na+x@Gmail.com ", note: "电话里说的" });
    const again = await addSuppression(two, { address: "lina@googlemail.com" });
    expect(again).toMatchObject({ id: first.id, hint: "l***@gmail.com", note: "电话里说的", liftable: true });
    const found = await listSuppressions(two, { page, address: "li.na@gmail.com" });
    expect(found.items.map(({ id }) => id)).toEqual([first.id]);
    expect(JSON.stringify(found)).not.toContain("lina");
    expect((await listSuppressions(other, { page, address: "lina@gmail.com" })).total).toBe(0);
    await expect(liftSuppression(other, { id: first.id })).rejects.toMatchObject({
      code: "suppression.not_found",
    });
    await liftSuppression(two, { id: first.id });
    expect((await listSuppressions(one, { page, address: "lina@gmail.com" })).total).toBe(0);
    const acts = await db().auditEntry.findMany({ where: { act: { startsWith: "suppression" } } });
    expect(acts.map(({ act }) => act).sort()).toEqual(["suppression.added", "suppression.lifted"]);
  });

  test("shows the market's entries to sellers, who may not lift them", async () => {
    const { id } = await entry("market@example.com");
    const seller = await someone("SELLER");
    const [row] = (await listSuppressions(seller, { page, address: "market@example.com" })).items;
    expect(row).toMatchObject({ id, scope: "CAMPAIGNS", liftable: false, createdBy: null });
    await expect(liftSuppression(seller, { id })).rejects.toMatchObject({ code: "auth.forbidden" });
    await liftSuppression(await someone("ADMIN"), { id });
    expect(await db().suppression.count({ where: { id } })).toBe(0);
  });

  test("never lets an erased address go", async () => {
    const { id } = await entry("gone@example.com", "ERASURE");
    const admin = await someone("ADMIN");
    const [row] = (await listSuppressions(admin, { page, address: "gone@example.com" })).items;
    expect(row?.liftable).toBe(false);
    await expect(liftSuppression(admin, { id })).rejects.toMatchObject({ code: "auth.forbidden" });
  });

  test("tells accounts of platforms from mailboxes", async () => {
    const seller = await someone("SELLER");
    const { kind, hint } = await addSuppression(seller, { address: "@Maya.Eats" });
    expect({ kind, hint }).toEqual({ kind: "TIKTOK", hint: "m***" });
    expect((await listSuppressions(seller, { page, address: "maya.eats" })).total).toBe(1);
    expect((await listSuppressions(seller, { page, address: "no such address" })).total).toBe(0);
  });
});
