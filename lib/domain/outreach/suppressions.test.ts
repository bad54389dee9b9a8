import { describe, expect, test } from "vitest";
import type { Role } from "@/lib/generated/prisma/enums";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
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

  test("is nothing for customers, and a seller enters nothing for others", async () => {
    const wrong = { code: "auth.wrong_role" };
    const [customer, seller] = [await someone("CUSTOMER"), await someone("SELLER")];
    await expect(listSuppressions(customer, { page })).rejects.toMatchObject(wrong);
    await expect(addSuppression(customer, { address: "a@example.com" })).rejects.toMatchObject(wrong);
    for (const scope of ["CAMPAIGNS", "ALL"] as const)
      await expect(addSuppression(seller, { address: "a@example.com", scope })).rejects.toMatchObject(wrong);
    expect(await db().suppression.count({ where: { reason: "PERSON" } })).toBe(0);
  });

  test.each([undefined, "CAMPAIGNS", "ALL"] as const)(
    "takes an admin's entry for everyone: %s",
    async (scope) => {
      const [admin, seller] = [await someone("ADMIN"), await someone("SELLER")];
      const address = `all-${scope ?? "unsaid"}@example.com`.toLowerCase();
      const added = await addSuppression(admin, { address, scope, note: "wrote to us" });
      expect(added).toMatchObject({ scope: scope ?? "CAMPAIGNS", liftable: true, note: "wrote to us" });
      expect(await addSuppression(admin, { address, scope })).toMatchObject({ id: added.id });
      await expect(liftSuppression(seller, { id: added.id })).rejects.toMatchObject({
        code: "suppression.not_found",
      });
      await liftSuppression(admin, { id: added.id });
      expect(await db().suppression.count({ where: { id: added.id } })).toBe(0);
    },
  );

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
    const acts = await db().auditEntry.findMany({
      where: { act: { startsWith: "suppression" }, objectId: String(first.id) },
    });
    expect(acts.map(({ act }) => act).sort()).toEqual(["suppression.added", "suppression.lifted"]);
  });

  test("shows a seller the market's entries about what they sent, masked, and no others", async () => {
    const seller = await someone("SELLER");
    const mine = async (email: string, sent: boolean) => {
      const creator = await makeCreator(db(), { email });
      const task = await makeMatchTask(db(), { userId: seller.actor.id });
      await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
      const thread = await makeThread(db(), {
        ...{ taskId: task.id, creatorId: creator.id },
        addressKey: await addressKey(db(), "EMAIL", email),
      });
      const state = sent ? ({ state: "ACCEPTED", acceptedAt: new Date() } as const) : {};
      await makeQueuedMessage(db(), { threadId: thread.id, ...state });
    };
    await mine("written@example.com", true);
    await mine("drafted@example.com", false);
    const admin = await someone("ADMIN");
    const [written, ...others] = await Promise.all(
      ["written@example.com", "drafted@example.com", "stranger@example.com"].map((email) => entry(email)),
    );
    await db().suppression.updateMany({
      data: { note: "a word of the admin's", createdById: admin.actor.id },
    });
    const list = async (address?: string) => (await listSuppressions(seller, { page, address })).items;
    expect(await list()).toMatchObject([
      { id: written?.id, scope: "CAMPAIGNS", liftable: false, note: "", createdBy: null },
    ]);
    expect(await list("stranger@example.com")).toEqual([]);
    expect(await list("drafted@example.com")).toEqual([]);
    await expect(liftSuppression(seller, { id: written?.id ?? 0 })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    for (const { id } of others)
      await expect(liftSuppression(seller, { id })).rejects.toMatchObject({ code: "suppression.not_found" });
    const all = await listSuppressions(admin, { page });
    expect(all.items.map(({ id }) => id)).toEqual(expect.arrayContaining(others.map(({ id }) => id)));
    expect(all.items[0]).toMatchObject({ note: "a word of the admin's", liftable: true });
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
