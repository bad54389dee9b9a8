import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import { changeRole } from "./change-role";
import { findSession } from "./find-session";
import { listUsers } from "./list-users";
import { login } from "./login";
import { hashPassword } from "./password";
import { suspendUser, unsuspendUser } from "./suspend-user";

const db = useTestDatabase();
const password = "a-long-password";
const day = 86_400_000;

const anAdmin = async () => contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
const anAccount = async (data: Parameters<typeof makeUser>[1] = {}) =>
  makeUser(db(), { passwordHash: await hashPassword(password, {}), ...data });
const signIn = (identifier: string | null, secret = password, now = new Date()) =>
  login(
    { ...contextFor(db()), clock: () => now },
    { identifier: identifier ?? "", password: secret, contract: "mall" },
  );

describe("a suspension", () => {
  it("is an admin's, of others, and does not end in the past", async () => {
    const admin = await anAdmin();
    const { id, ...user } = await anAccount();
    const self = suspendUser(contextFor(db(), actorOf({ id, ...user })), { id, reason: "…" });
    await expect(self).rejects.toMatchObject({ code: "auth.wrong_role" });
    await expect(suspendUser(admin, { id: admin.actor.id, reason: "…" })).rejects.toMatchObject({
      code: "account.is_self",
    });
    await expect(suspendUser(admin, { id, reason: "…", until: new Date(0) })).rejects.toMatchObject({
      code: "period.over",
    });
    await expect(suspendUser(admin, { id: 2_147_483_647, reason: "…" })).rejects.toMatchObject({
      code: "account.not_found",
    });
  });

  it("ends every session, and says why and until when to who knows the password alone", async () => {
    const { id, username } = await anAccount();
    const { sessionId } = await signIn(username);
    expect(await findSession(db(), sessionId)).not.toBeNull();
    const until = new Date("2099-05-01T20:00:00.000Z");
    await suspendUser(await anAdmin(), { id, reason: "多次发布违禁品", until });
    expect(await findSession(db(), sessionId)).toBeNull();
    expect(await db().session.count({ where: { userId: id } })).toBe(0);
    await expect(signIn(username)).rejects.toMatchObject({
      code: "account.suspended",
      details: { values: { reason: "多次发布违禁品", until: "2099-05-02" } },
    });
    await expect(signIn(username, "not-it-at-all")).rejects.toMatchObject({ code: "auth.wrong_credentials" });
    // However often one asks why.
    for (let n = 0; n < 12; n += 1)
      await expect(signIn(username)).rejects.toMatchObject({ code: "account.suspended" });
  });

  it("ends by itself, or by an admin", async () => {
    const admin = await anAdmin();
    const { id, username } = await anAccount();
    const until = new Date(Date.now() + day);
    await suspendUser(admin, { id, reason: "…", until });
    await signIn(username, password, until);
    await suspendUser(admin, { id, reason: "…" });
    await expect(signIn(username, password, new Date(Date.now() + 999 * day))).rejects.toMatchObject({
      code: "account.suspended",
    });
    await unsuspendUser(admin, { id });
    await signIn(username);
  });

  it("is not overtaken by a sign-in at the same moment", async () => {
    const admin = await anAdmin();
    for (let round = 0; round < 5; round += 1) {
      const { id, username } = await anAccount();
      await Promise.allSettled([signIn(username), suspendUser(admin, { id, reason: "…" }), signIn(username)]);
      expect(await db().session.count({ where: { userId: id } })).toBe(0);
    }
  });
});

describe("roles", () => {
  it("change with what depends on them, and are recorded", async () => {
    const admin = await anAdmin();
    const { id: shopId } = await makeShop(db());
    const { id } = await makeUser(db(), { role: "SELLER", shopId });
    await changeRole(admin, { id, role: "CUSTOMER" });
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ role: "CUSTOMER", shopId: null });
    expect(
      await db().auditEntry.findMany({ where: { objectType: "user", objectId: String(id) } }),
    ).toMatchObject([
      { act: "account.role_changed", before: { role: "SELLER", shop: shopId }, after: { role: "CUSTOMER" } },
    ]);
  });

  it("leave at least one admin, also when two remove each other", async () => {
    await db().user.updateMany({ where: { role: "ADMIN" }, data: { role: "CUSTOMER" } });
    const [first, second] = [await anAdmin(), await anAdmin()];
    const tried = await Promise.allSettled([
      changeRole(first, { id: second.actor.id, role: "SELLER" }),
      suspendUser(second, { id: first.actor.id, reason: "…" }),
    ]);
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = await db().user.findMany({ where: { role: "ADMIN", suspendedAt: null } });
    expect(left).toHaveLength(1);
    const last = contextFor(db(), actorOf(left[0] ?? (await makeUser(db()))));
    await expect(changeRole(last, { id: last.actor.id, role: "CUSTOMER" })).rejects.toMatchObject({
      code: "account.last_admin",
    });
  });
});

describe("the list of accounts", () => {
  it("finds by a part of a name, an address, a phone number or by the number, and pages", async () => {
    const admin = await anAdmin();
    const people = [];
    for (let n = 0; n < 5; n += 1)
      people.push(
        await makeUser(db(), { username: `zhao-min-${n}`, name: "赵敏敏", phone: `1770000000${n}` }),
      );
    const found = async (filter: Parameters<typeof listUsers>[1]["filter"], page = { size: 10 }) =>
      (await listUsers(admin, { filter, page })).items.map(({ id }) => id);
    const ids = people.map(({ id }) => id).toReversed();
    expect(await found({ q: "ZHAO-min" })).toEqual(ids);
    expect(await found({ q: "敏敏" })).toEqual(ids);
    expect(await found({ q: "17700000003" })).toEqual([people[3]?.id]);
    expect(await found({ q: `${people[2]?.email}` })).toEqual([people[2]?.id]);
    expect(await found({ q: String(people[1]?.id) })).toContain(people[1]?.id);
    expect(await found({ q: "%" })).toEqual([]);
    const page = await listUsers(admin, { filter: { q: "赵敏" }, page: { size: 2 } });
    expect(page).toMatchObject({ items: [{ id: ids[0] }, { id: ids[1] }], previous: null, next: ids[1] });
    await suspendUser(admin, { id: people[0]?.id ?? 0, reason: "…" });
    expect(await found({ q: "赵敏", suspended: true })).toEqual([people[0]?.id]);
    expect(await found({ q: "赵敏", role: "ADMIN" })).toEqual([]);
  });
});
