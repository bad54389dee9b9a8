import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { addCustomerNote } from "./add-customer-note";
import { getCustomer } from "./get-customer";

const db = useTestDatabase();

async function scene() {
  const shop = await makeShop(db());
  const caller = async (data: Parameters<typeof makeUser>[1]) =>
    contextFor(db(), actorOf(await makeUser(db(), data)));
  const owner = await caller({ role: "SELLER", shopId: shop.id });
  const helper = await caller({ role: "SELLER", shopId: shop.id });
  const buyer = await makeUser(db());
  const product = await makeProduct(db(), { sellerId: owner.actor.id, shopId: shop.id });
  await makeIntent(db(), { productId: product.id, customerId: buyer.id });
  return { owner, helper, buyer, caller };
}

it("is read by those who manage the shop, with its author and time, the latest first", async () => {
  const { owner, helper, buyer } = await scene();
  const at = new Date("2026-03-01T08:00:00Z");
  await addCustomerNote({ ...owner, clock: () => at }, { customerId: buyer.id, text: "熟客" });
  await addCustomerNote(helper, { customerId: buyer.id, text: "周末自提" });
  const { notes } = await getCustomer(helper, buyer.id);
  expect(notes.map(({ text }) => text)).toEqual(["周末自提", "熟客"]);
  expect(notes[1]).toMatchObject({ createdAt: at, author: { id: owner.actor.id } });
});

it("is read by no other seller, by no admin, and not by the customer", async () => {
  const { owner, buyer, caller } = await scene();
  await addCustomerNote(owner, { customerId: buyer.id, text: "只有店里知道" });
  const other = await caller({ role: "SELLER" });
  const theirs = await makeProduct(db(), { sellerId: other.actor.id });
  await makeIntent(db(), { productId: theirs.id, customerId: buyer.id });
  expect(await getCustomer(other, buyer.id)).toMatchObject({ intents: 1, notes: [] });
  expect(await getCustomer(await caller({ role: "ADMIN" }), buyer.id)).toMatchObject({ notes: [] });
  const self = contextFor(db(), actorOf(buyer));
  await expect(getCustomer(self, buyer.id)).rejects.toMatchObject({ code: "account.not_found" });
});

it("is refused of somebody who has sent the caller nothing, known or not, and to an admin", async () => {
  const { buyer, caller } = await scene();
  const stranger = await caller({ role: "SELLER" });
  const admin = await caller({ role: "ADMIN" });
  for (const [who, customerId] of [
    [stranger, buyer.id],
    [stranger, 2_000_000_000],
    [admin, buyer.id],
  ] as const) {
    const attempt = addCustomerNote(who, { customerId, text: "…" });
    await expect(attempt).rejects.toMatchObject({ code: "account.not_found" });
  }
  expect(await db().customerNote.count({ where: { customerId: buyer.id } })).toBe(0);
});

it("goes with the customer's account, and stays when its author's goes", async () => {
  const { owner, helper, buyer } = await scene();
  await addCustomerNote(helper, { customerId: buyer.id, text: "熟客" });
  await db().user.delete({ where: { id: helper.actor.id } });
  expect((await getCustomer(owner, buyer.id)).notes).toMatchObject([{ text: "熟客", author: null }]);
  await db().purchaseIntent.deleteMany({ where: { customerId: buyer.id } });
  await db().user.delete({ where: { id: buyer.id } });
  expect(await db().customerNote.count({ where: { customerId: buyer.id } })).toBe(0);
});
