import { describe, expect, test } from "vitest";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { makeSendable, useOutreach } from "@/lib/testing/outreach";
import type { SignedIn } from "../context";
import { changeDelivery } from "./change-delivery";
import { changeSending } from "./change-sending";
import { claimNext } from "./claim-next";
import { listDoubts } from "./list-doubts";
import type { DeliveryAction } from "./sending-actions";

const { db, later, send, message } = useOutreach();

const ownerOf = async (userId: number) =>
  contextFor(db(), actorOf(await db().user.findUniqueOrThrow({ where: { id: userId } })));

async function arrange(notBefore = new Date(Date.now() + 30_000)) {
  const made = await makeSendable(db(), { message: { notBefore, promisedPriceMinor: 1990 } });
  const owner = await ownerOf(made.task.userId);
  const act = (action: DeliveryAction, who: SignedIn = owner) => changeDelivery(who, { id: made.id, action });
  return { ...made, owner, act };
}

/** As if a worker had died while it handed the message over. */
async function doubtful() {
  const made = await arrange(new Date(Date.now() - 1));
  const claim = await claimNext(later(), ["EMAIL"]);
  await db().outreachMessage.update({
    where: { id: made.id },
    data: { state: "UNKNOWN", claimExpiresAt: null },
  });
  return { ...made, outboundId: claim?.outboundId };
}

describe("what waits", () => {
  test("can be taken back until it is claimed: it is a draft that nobody approved", async () => {
    const { id, act } = await arrange();
    expect(await act("undo")).toEqual({ id, state: "DRAFT", heldReason: null });
    expect(await message(id)).toMatchObject({ approvedById: null, approvedHash: null, notBefore: null });
    await send(later(60_000));
    expect((await message(id)).state).toBe("DRAFT");
    await expect(act("undo")).rejects.toMatchObject({ code: "outreach.too_late" });
  });

  test("and was claimed is no longer to be had", async () => {
    const { id, act } = await arrange(new Date(Date.now() - 1));
    await claimNext(later(), ["EMAIL"]);
    await expect(act("undo")).rejects.toMatchObject({ code: "outreach.too_late" });
    await expect(act("hold")).rejects.toMatchObject({ code: "outreach.wrong_state" });
    await send(later(301_000));
    expect((await message(id)).state).toBe("ACCEPTED");
  });

  test("is held and let go by hand", async () => {
    const { id, act } = await arrange();
    expect(await act("hold")).toMatchObject({ state: "HELD", heldReason: "by_hand" });
    await send(later(60_000));
    expect((await message(id)).state).toBe("HELD");
    expect(await act("release")).toMatchObject({ state: "QUEUED" });
    await send();
    expect((await message(id)).state).toBe("ACCEPTED");
  });

  test("for another price is let go by who has seen that one", async () => {
    const { id, task, act } = await arrange(new Date(Date.now() - 1));
    await db().sku.updateMany({ where: { productId: task.productId }, data: { priceMinor: 2500 } });
    await send();
    expect((await message(id)).heldReason).toBe("price_changed");
    expect(await act("release")).toMatchObject({ state: "QUEUED" });
    await send();
    expect(await message(id)).toMatchObject({ state: "ACCEPTED", promisedPriceMinor: 2500 });
  });

  test("to a suppressed address is let go by nobody, and what still speaks against a message holds it again", async () => {
    const { task, thread, act } = await arrange(new Date(Date.now() - 1));
    await db().matchTask.update({ where: { id: task.id }, data: { pausedAt: new Date() } });
    await send();
    expect(await act("release")).toMatchObject({ state: "HELD", heldReason: "paused" });
    const refusal = { kind: "EMAIL", addressKey: thread.addressKey, scope: "ALL", reason: "BOUNCE" } as const;
    await db().suppression.create({ data: refusal });
    expect(await act("release")).toMatchObject({ state: "HELD", heldReason: "suppressed" });
    await expect(act("release")).rejects.toMatchObject({ code: "outreach.wrong_state" });
  });

  test("is its managers' alone", async () => {
    const { act } = await arrange();
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    await expect(act("undo", stranger)).rejects.toMatchObject({ code: "outreach.not_found" });
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await expect(act("undo", admin)).rejects.toMatchObject({ code: "auth.forbidden" });
  });
});

describe("a message in doubt", () => {
  test("is shown to a person, who says that it was delivered", async () => {
    const { id, threadId, owner, act } = await doubtful();
    const shown = await listDoubts(owner, { page: { number: 1, size: 20 } });
    expect(shown.items.map((one) => one.id)).toEqual([id]);
    expect(await act("assume_delivered")).toMatchObject({ state: "ACCEPTED" });
    expect((await message(id)).thread.stage).toBe("CONTACTED");
    await expect(act("assume_delivered")).rejects.toMatchObject({ code: "outreach.wrong_state" });
    expect(
      await db().auditEntry.count({ where: { act: "outreach.assumed_delivered", objectId: String(id) } }),
    ).toBe(1);
    expect(threadId).toBeTruthy();
  });

  test("or sends it again, under the id that it had, though what speaks against it still does", async () => {
    const { id, outboundId, act } = await doubtful();
    expect(await act("send_again")).toMatchObject({ state: "QUEUED" });
    await send();
    expect(await message(id)).toMatchObject({ state: "ACCEPTED", outboundId });
    const other = await doubtful();
    const refusal = {
      kind: "EMAIL",
      addressKey: other.thread.addressKey,
      scope: "CAMPAIGNS",
      reason: "OPT_OUT",
    } as const;
    await db().suppression.create({ data: refusal });
    expect(await other.act("send_again")).toMatchObject({ state: "HELD", heldReason: "suppressed" });
  });
});

describe("a task", () => {
  test("that is paused sends nothing until it goes on", async () => {
    const { id, task, owner } = await arrange(new Date(Date.now() - 1));
    const change = (action: "pause" | "resume") => changeSending(owner, { taskId: task.id, action });
    expect(await change("pause")).toMatchObject({ pausedAt: expect.any(Date), messages: 0 });
    await send();
    expect((await message(id)).heldReason).toBe("paused");
    expect(await change("resume")).toMatchObject({ pausedAt: null, messages: 1 });
    await send();
    expect((await message(id)).state).toBe("ACCEPTED");
    const acts = await db().auditEntry.findMany({ where: { objectId: task.id }, orderBy: { id: "asc" } });
    expect(acts.map(({ act }) => act)).toEqual(["outreach.paused", "outreach.resumed"]);
  });

  test("takes back all that nobody has claimed", async () => {
    const first = await arrange();
    const gone = await makeSendable(db(), { thread: { taskId: first.task.id } });
    await send();
    await makeSendable(db(), {
      thread: { taskId: first.task.id },
      message: { notBefore: new Date(Date.now() + 30_000) },
    });
    expect(await changeSending(first.owner, { taskId: first.task.id, action: "undo" })).toMatchObject({
      messages: 2,
    });
    expect((await message(gone.id)).state).toBe("ACCEPTED");
  });
});
