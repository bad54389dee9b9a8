import { expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { createInvitation } from "../shops/create-invitation";
import { findFirstSteps, isFirstDayOver } from "./first-steps";

const db = useTestDatabase();
const nothing = { shop: false, product: false, answer: false, manager: false };

const seller = async (shopId?: number) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));

test("whoever has just registered has taken none", async () => {
  const day = await findFirstSteps(await seller());
  expect(day).toEqual(nothing);
  expect(isFirstDayOver(day)).toBe(false);
});

test("a deleted product was published all the same; an intent is answered once it is decided", async () => {
  const me = await seller();
  const { id: productId } = await makeProduct(db(), { sellerId: me.actor.id, archivedAt: new Date() });
  await makeIntent(db(), { productId });
  await makeIntent(db(), { productId, status: "CANCELLED" });
  expect(await findFirstSteps(me)).toEqual({ ...nothing, product: true });
  await makeIntent(db(), { productId, status: "FAILED" });
  expect(await findFirstSteps(me)).toEqual({ ...nothing, product: true, answer: true });
});

test("an invitation that was made is enough, and so is somebody who manages with one", async () => {
  const shop = await makeShop(db());
  const me = await seller(shop.id);
  expect(await findFirstSteps(me)).toEqual({ ...nothing, shop: true });
  await createInvitation(me, { shopId: shop.id, usageLimit: 1 });
  expect(await findFirstSteps(me)).toMatchObject({ manager: true });
  const other = await makeShop(db());
  const [first] = [await seller(other.id), await seller(other.id)];
  expect(await findFirstSteps(first)).toMatchObject({ manager: true });
});

test("what the shop has counts for each who manages it, and nobody else", async () => {
  const shop = await makeShop(db());
  const [owner, helper] = [await seller(shop.id), await seller(shop.id)];
  const { id: productId } = await makeProduct(db(), { sellerId: owner.actor.id, shopId: shop.id });
  await makeIntent(db(), { productId, status: "SUCCESS" });
  const day = await findFirstSteps(helper);
  expect(isFirstDayOver(day)).toBe(true);
  expect(await findFirstSteps(await seller())).toEqual(nothing);
});
