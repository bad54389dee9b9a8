import { describe, expect, it } from "vitest";
import { settleShopJob } from "@/lib/jobs/settle-shop";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { reasons } from "@/lib/testing/moderation";
import { runQueued } from "@/lib/testing/run-queued";
import { changeRole } from "../accounts/change-role";
import type { SignedIn } from "../context";
import { listNotices } from "../notices/list-notices";
import { closeShop, reopenShop } from "./close-shop";
import { createInvitation, createOwnInvitation } from "./create-invitation";
import { joinByCode } from "./join-by-code";
import { leaveShop } from "./leave-shop";
import { listInvitations } from "./list-invitations";
import { listManagers } from "./list-managers";
import { revokeInvitation } from "./revoke-invitation";
import { findShop } from "./shop-tile-query";

const db = useTestDatabase();

const seller = async (shopId: number | null = null) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));
const anAdmin = async () => contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));

async function aShop(managers = 1) {
  const { id } = await makeShop(db());
  const [first, ...rest] = await Promise.all(Array.from({ length: managers }, () => seller(id)));
  if (!first) throw new Error("a shop of nobody");
  return { id, first, second: rest[0] ?? first };
}

/** Who has joined acts with its new shop from the next request on. */
const within = ({ actor, db }: SignedIn, shopId: number) => contextFor(db, { ...actor, shopId });

const told = async (context: SignedIn) =>
  (await listNotices(context, { unread: false, page: { size: 50 } })).items.map(({ kind, person }) => [
    kind,
    person?.id,
  ]);
const actsOf = async (id: number) =>
  (await db().auditEntry.findMany({ where: { chain: `shop:${id}` }, orderBy: { number: "asc" } })).map(
    ({ act }) => act,
  );
const managersOf = (shopId: number) => db().user.count({ where: { shopId } });

describe("those who manage a shop", () => {
  it("see who came when, by which code, and who is gone; the others are told", async () => {
    const { id, first } = await aShop();
    const { id: codeId, code } = await createOwnInvitation(first, { usageLimit: 2 });
    const comer = await seller();
    await joinByCode(comer, { code });
    const managers = await listManagers(first);
    expect(managers.map((one) => [one.id, one.managesSince !== null])).toEqual([
      [first.actor.id, false],
      [comer.actor.id, true],
    ]);
    const [invitation] = await listInvitations(first);
    expect(invitation).toMatchObject({ id: codeId, state: "usable", usageCount: 1, usageLimit: 2 });
    expect(invitation?.uses.map(({ user }) => user.id)).toEqual([comer.actor.id]);
    expect(await told(comer)).toEqual([]);
    await leaveShop(within(comer, id), {});
    expect(await told(first)).toEqual([
      ["shop.left", comer.actor.id],
      ["shop.joined", comer.actor.id],
    ]);
    expect((await listManagers(first)).map((one) => one.id)).toEqual([first.actor.id]);
    expect(await actsOf(id)).toEqual(["invitation.created", "shop.joined", "shop.left"]);
  });

  it("are told when an admin makes one of them something else", async () => {
    const { first, second } = await aShop(2);
    await changeRole(await anAdmin(), { id: second.actor.id, role: "CUSTOMER" });
    expect(await told(first)).toEqual([["shop.left", second.actor.id]]);
  });
});

describe("a code", () => {
  it("that was revoked lets nobody in, said twice or not, and is no other shop's to revoke", async () => {
    const { id, first } = await aShop();
    const { id: codeId, code } = await createOwnInvitation(first, { usageLimit: 5 });
    const stranger = (await aShop()).first;
    for (const missing of [
      () => revokeInvitation(stranger, { id: codeId }),
      async () => revokeInvitation(await seller(), { id: codeId }),
      () => revokeInvitation(first, { id: 2_147_483_647 }),
    ])
      await expect(missing()).rejects.toMatchObject({ code: "shop.code_not_found" });
    await revokeInvitation(first, { id: codeId });
    await revokeInvitation(first, { id: codeId });
    const late = joinByCode(await seller(), { code });
    await expect(late).rejects.toMatchObject({ code: "invitation.not_found" });
    expect((await listInvitations(first))[0]).toMatchObject({ state: "revoked", uses: [] });
    expect(await actsOf(id)).toEqual(["invitation.created", "invitation.revoked"]);
  });

  it("is made by those who manage one, while it is open", async () => {
    const none = async () => createOwnInvitation(await seller(), { usageLimit: 1 });
    await expect(none()).rejects.toMatchObject({ code: "shop.none" });
    const { id, first } = await aShop();
    await closeShop(await anAdmin(), { id, ...reasons });
    for (const refused of [
      () => createOwnInvitation(first, { usageLimit: 1 }),
      () => createInvitation(first, { shopId: id, usageLimit: 1 }),
    ])
      await expect(refused()).rejects.toMatchObject({ code: "shop.closed" });
  });
});

describe("the last one who manages a shop", () => {
  it("has to say what becomes of it, and hands it over only where somebody can come", async () => {
    const { id, first } = await aShop();
    await expect(leaveShop(first, {})).rejects.toMatchObject({ code: "shop.last_manager" });
    const { id: codeId } = await createOwnInvitation(first, { usageLimit: 1 });
    await revokeInvitation(first, { id: codeId });
    const nobody = leaveShop(first, { becomes: "handed_over" });
    await expect(nobody).rejects.toMatchObject({ code: "shop.no_successor" });
    expect(await managersOf(id)).toBe(1);
    const { code } = await createOwnInvitation(first, { usageLimit: 1 });
    await leaveShop(first, { becomes: "handed_over" });
    expect(await findShop(contextFor(db()), id)).not.toBeNull();
    const heir = await seller();
    await joinByCode(heir, { code });
    expect((await listManagers(within(heir, id))).map((one) => one.id)).toEqual([heir.actor.id]);
  });

  it("closes it: what it offers is its sellers' again, nobody comes in, and no admin opens it", async () => {
    const { id, first } = await aShop();
    const other = await seller();
    const products = [];
    for (const { actor } of [first, other])
      products.push(await makeProduct(db(), { sellerId: actor.id, shopId: id }));
    await makeIntent(db(), { productId: products[0]?.id, customerId: (await seller()).actor.id });
    const { code } = await createOwnInvitation(first, { usageLimit: 1 });
    await leaveShop(first, { becomes: "closed" });
    await runQueued(db(), settleShopJob);
    expect(await findShop(contextFor(db()), id)).toBeNull();
    const late = joinByCode(await seller(), { code });
    await expect(late).rejects.toMatchObject({ code: "invitation.not_found" });
    const rows = await db().product.findMany({ where: { id: { in: products.map((one) => one.id) } } });
    expect(rows.map(({ shopId, status }) => [shopId, status])).toEqual([
      [null, "ONLINE"],
      [null, "ONLINE"],
    ]);
    expect(await db().purchaseIntent.count({ where: { shopId: id } })).toBe(0);
    await reopenShop(await anAdmin(), { id });
    expect(await findShop(contextFor(db()), id)).toBeNull();
    expect((await actsOf(id)).slice(1)).toEqual(["shop.ended", "shop.left"]);
  });

  it("is one, also where two are the last and leave at once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, first, second } = await aShop(2);
      const results = await Promise.allSettled([leaveShop(first, {}), leaveShop(second, {})]);
      const refusals = results.filter((result) => result.status === "rejected");
      expect(refusals).toHaveLength(1);
      expect(refusals[0]?.reason).toMatchObject({ code: "shop.last_manager" });
      expect(await managersOf(id)).toBe(1);
    }
  });

  it("closes no shop into which somebody comes at that moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, first } = await aShop();
      const { code } = await createOwnInvitation(first, { usageLimit: 1 });
      const comer = await seller();
      await Promise.allSettled([leaveShop(first, { becomes: "closed" }), joinByCode(comer, { code })]);
      const open = (await findShop(contextFor(db()), id)) !== null;
      expect(await managersOf(id)).toBe(open ? 1 : 0);
    }
  });
});

it("nobody leaves a shop that an admin has closed, or none", async () => {
  const { id, first } = await aShop(2);
  await closeShop(await anAdmin(), { id, ...reasons });
  await expect(leaveShop(first, {})).rejects.toMatchObject({ code: "shop.closed" });
  const none = async () => leaveShop(await seller(), {});
  await expect(none()).rejects.toMatchObject({ code: "shop.none" });
});

it("of those who come by one code at once, as many are kept as it admits", async () => {
  const { first } = await aShop();
  const { code } = await createOwnInvitation(first, { usageLimit: 3 });
  const comers = await Promise.all(Array.from({ length: 8 }, () => seller()));
  await Promise.allSettled(comers.map((comer) => joinByCode(comer, { code })));
  const [invitation] = await listInvitations(first);
  expect(invitation).toMatchObject({ state: "used_up", usageCount: 3 });
  expect(invitation?.uses).toHaveLength(3);
});
