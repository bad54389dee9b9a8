import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeUser } from "@/lib/testing/factories";
import { addIntentNote } from "./add-intent-note";
import { getIntent } from "./get-intent";
import { listInbox } from "./list-inbox";
import { markIntent } from "./mark-intent";
import { reopenIntent } from "./reopen-intent";
import { summarizeInbox } from "./summarize-inbox";

const db = useTestDatabase();

const privatePerson = async () => contextFor(db(), actorOf(await makeUser(db(), { role: "CUSTOMER" })));

async function scene() {
  const [owner, stranger] = [await privatePerson(), await privatePerson()];
  const product = await makeProduct(db(), { sellerId: owner.actor.id, stock: 3 });
  const { id } = await makeIntent(db(), { productId: product.id });
  return { owner, stranger, intentId: id };
}

it("a private person reads and answers what was received for the own listings, and takes it back", async () => {
  const { owner, intentId } = await scene();
  expect((await listInbox(owner, { status: "PENDING" }, { size: 20 })).items.map(({ id }) => id)).toEqual([
    intentId,
  ]);
  expect((await summarizeInbox(owner)).counts.PENDING).toBe(1);
  await addIntentNote(owner, { intentId, text: "周六来取" });
  await markIntent(owner, { intentId, status: "FAILED", failureReason: "PRICE" });
  expect(await getIntent(owner, intentId)).toMatchObject({
    status: "FAILED",
    failureReason: "PRICE",
    answerable: true,
  });
  await reopenIntent(owner, { intentId });
  await markIntent(owner, { intentId, status: "SUCCESS" });
  expect(await getIntent(owner, intentId)).toMatchObject({ status: "SUCCESS", stockTaken: true });
});

it("another private person, the buyer among them, finds nothing of it", async () => {
  const { stranger, intentId } = await scene();
  const { customerId } = await db().purchaseIntent.findUniqueOrThrow({ where: { id: intentId } });
  const buyer = contextFor(
    db(),
    actorOf(await db().user.findUniqueOrThrow({ where: { id: customerId ?? 0 } })),
  );
  for (const caller of [stranger, buyer]) {
    expect(await listInbox(caller, {}, { size: 20 })).toMatchObject({ items: [], next: null });
    await expect(getIntent(caller, intentId)).rejects.toMatchObject({ code: "intent.not_found" });
    await expect(markIntent(caller, { intentId, status: "SUCCESS" })).rejects.toMatchObject({
      code: "intent.not_found",
    });
    await expect(reopenIntent(caller, { intentId })).rejects.toMatchObject({ code: "intent.not_found" });
  }
});
