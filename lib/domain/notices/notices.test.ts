import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { inTransaction } from "../context";
import { cancelIntent } from "../intents/cancel-intent";
import { createIntent } from "../intents/create-intent";
import { markIntent } from "../intents/mark-intent";
import { decideProduct } from "../moderation/decide-product";
import { endDecision } from "../moderation/end-decision";
import { addReport } from "../reports/add-report";
import { countUnreadNotices, listNotices } from "./list-notices";
import { notify } from "./notify";
import { openNotice } from "./open-notice";
import { readNotices } from "./read-notices";
import { sweepNotices } from "./sweep-notices";

const db = useTestDatabase();

const callerOf = async (data: Parameters<typeof makeUser>[1] = {}) =>
  contextFor(db(), actorOf(await makeUser(db(), data)));

/** What someone is told, the latest first. */
const toldTo = async (context: SignedIn) =>
  (await listNotices(context, { unread: false, page: { size: 50 } })).items.map(({ kind }) => kind);

async function aShop() {
  const { id: shopId } = await makeShop(db());
  const seller = await callerOf({ role: "SELLER", shopId });
  const manager = await callerOf({ role: "SELLER", shopId });
  const product = await makeProduct(db(), { sellerId: seller.actor.id, shopId });
  return { seller, manager, productId: product.id };
}

describe("who is told", () => {
  it("all who manage the product of what a buyer does, the buyer of what a seller answers", async () => {
    const { seller, manager, productId } = await aShop();
    const [buyer, stranger] = [await callerOf(), await callerOf({ role: "SELLER" })];
    const first = await createIntent(buyer, { customerId: buyer.actor.id, productId, quantity: 1 });
    const second = await createIntent(buyer, { customerId: buyer.actor.id, productId, quantity: 1 });
    await markIntent(seller, { intentId: first.id, status: "SUCCESS" });
    await cancelIntent(buyer, { customerId: buyer.actor.id, intentId: second.id });
    const sellers = ["intent.canceled", "intent.received", "intent.received"];
    expect(await toldTo(seller)).toEqual(sellers);
    expect(await toldTo(manager)).toEqual(sellers);
    expect(await toldTo(buyer)).toEqual(["intent.succeeded"]);
    expect(await toldTo(stranger)).toEqual([]);
  });

  it("both sides of a take-down, those whose intents wait, and those who reported", async () => {
    const { seller, productId } = await aShop();
    const [admin, waiting, done, reporter] = [
      await callerOf({ role: "ADMIN" }),
      await callerOf(),
      await callerOf(),
      await callerOf(),
    ];
    await makeIntent(db(), { productId, customerId: waiting.actor.id });
    await makeIntent(db(), { productId, customerId: done.actor.id, status: "FAILED" });
    await addReport(reporter, { productId, type: "PROHIBITED", content: "…" });
    const { id } = await decideProduct(admin, {
      productId,
      outcome: "TAKEN_DOWN",
      ground: "law.prohibited",
      facts: "不能卖",
    });
    await endDecision(admin, { id });
    expect(await toldTo(seller)).toEqual(["product.listed_again", "product.taken_down"]);
    expect(await toldTo(waiting)).toEqual(["intent.product_taken_down"]);
    expect(await toldTo(reporter)).toEqual(["report.answered"]);
    expect(await toldTo(done)).toEqual([]);
    expect(await toldTo(admin)).toEqual([]);
  });

  it("nobody of what is rolled back", async () => {
    const { seller, productId } = await aShop();
    const buyer = await callerOf();
    const undone = inTransaction(buyer, async (tx) => {
      notify(tx, { kind: "intent.received", id: 1, to: { managersOf: productId }, facts: { productId } });
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    expect(await toldTo(seller)).toEqual([]);
  });
});

describe("a reader", () => {
  async function withThree() {
    const reader = await callerOf();
    const other = await callerOf();
    for (const kind of ["intent.succeeded", "intent.failed", "intent.reopened"] as const)
      await inTransaction(contextFor(db()), async (tx) =>
        notify(tx, { kind, id: 1, to: { userIds: [reader.actor.id, other.actor.id] } }),
      );
    const { items } = await listNotices(reader, { unread: false, page: { size: 50 } });
    return { reader, other, ids: items.map(({ id }) => id) };
  }

  it("marks some or all up to one as read, of the own alone", async () => {
    const { reader, other, ids } = await withThree();
    const [newest = 0, middle = 0, oldest = 0] = ids;
    await readNotices(other, { ids, upTo: 0 });
    await readNotices(other, { ids: [], upTo: 2 ** 31 - 1 });
    expect(await countUnreadNotices(reader)).toBe(3);
    await readNotices(reader, { ids: [newest], upTo: 0 });
    expect(await countUnreadNotices(reader)).toBe(2);
    await readNotices(reader, { ids: [], upTo: oldest });
    const { items } = await listNotices(reader, { unread: true, page: { size: 50 } });
    expect(items.map(({ id }) => id)).toEqual([middle]);
    expect(await countUnreadNotices(other)).toBe(0);
  });

  it("sees what is left of one about something that is gone, and pages without a gap", async () => {
    const { reader, ids } = await withThree();
    const first = await listNotices(reader, { unread: false, page: { size: 2 } });
    const second = await listNotices(reader, { unread: false, page: { size: 2, after: first.next ?? 0 } });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(first.items[0]?.product).toBeNull();
    expect(second.next).toBeNull();
  });

  it("has read what is opened by the link in a mail, of the own alone", async () => {
    const { reader, other, ids } = await withThree();
    const [newest = 0] = ids;
    expect(await openNotice(other, newest)).toBeNull();
    expect(await openNotice(reader, 2 ** 31 - 1)).toBeNull();
    expect(await openNotice(reader, newest)).toMatchObject({ id: newest, kind: "intent.reopened" });
    expect(await countUnreadNotices(reader)).toBe(2);
    expect(await countUnreadNotices(other)).toBe(3);
  });

  it("keeps them for half a year", async () => {
    const { reader } = await withThree();
    const late = new Date(Date.now() + 181 * 86_400_000);
    await sweepNotices({ ...reader, clock: () => new Date() });
    expect(await countUnreadNotices(reader)).toBe(3);
    await sweepNotices({ ...reader, clock: () => late });
    expect(await countUnreadNotices(reader)).toBe(0);
  });
});
