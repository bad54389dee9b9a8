import { describe, expect, it } from "vitest";
import { makeMatch, makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { createDraftTask } from "../matching/create-match-task";
import { holdMessages } from "../outreach/hold-messages";
import { startOutreach } from "../outreach/start-outreach";
import { startCampaign } from "./start-campaign";

const db = useTestDatabase();

async function aPreparedCampaign() {
  const seller = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  const { id: productId } = await makeProduct(db(), { sellerId: seller.actor.id });
  const { id } = await createDraftTask(seller, { productId });
  await db().matchTask.update({ where: { id }, data: { status: "MATCHED" } });
  return { seller, id };
}

describe("starting a campaign", () => {
  it("lets go, after half a minute, what was approved before and nothing else", async () => {
    const { seller, id } = await aPreparedCampaign();
    const approved = await makeQueuedMessage(db(), { threadId: (await makeThread(db(), { taskId: id })).id });
    const byHand = await makeQueuedMessage(db(), {
      threadId: (await makeThread(db(), { taskId: id })).id,
      state: "HELD",
      heldReason: "by_hand",
    });
    await holdMessages(seller);
    const stateOf = (message: { id: number }) =>
      db().outreachMessage.findUniqueOrThrow({
        where: { id: message.id },
        select: { state: true, heldReason: true, notBefore: true },
      });
    expect(await stateOf(approved)).toMatchObject({ state: "HELD", heldReason: "paused" });
    const { startedAt, pausedAt, step } = await startCampaign(seller, { id });
    expect({ pausedAt, step }).toEqual({ pausedAt: null, step: "started" });
    const { state, heldReason, notBefore } = await stateOf(approved);
    expect({ state, heldReason }).toEqual({ state: "QUEUED", heldReason: null });
    expect((notBefore?.getTime() ?? 0) - (startedAt?.getTime() ?? 0)).toBe(30_000);
    await holdMessages(seller);
    expect(await stateOf(approved)).toMatchObject({ state: "QUEUED" });
    expect(await stateOf(byHand)).toMatchObject({ state: "HELD", heldReason: "by_hand" });
  });

  it("happens once, to one's own, and once there are creators", async () => {
    const { seller, id } = await aPreparedCampaign();
    const stranger = (await aPreparedCampaign()).seller;
    await expect(startCampaign(stranger, { id })).rejects.toMatchObject({ code: "task.not_found" });
    await db().matchTask.update({ where: { id }, data: { status: "MATCHING" } });
    await expect(startCampaign(seller, { id })).rejects.toMatchObject({ code: "task.not_matched" });
    await db().matchTask.update({ where: { id }, data: { status: "MATCHED" } });
    const attempts = await Promise.allSettled([1, 2, 3].map(() => startCampaign(seller, { id })));
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(startCampaign(seller, { id })).rejects.toMatchObject({ code: "task.wrong_state" });
  });

  it("is what a program does that has messages sent", async () => {
    const { seller, id } = await aPreparedCampaign();
    const { creatorId } = await makeMatch(db(), { taskId: id });
    await startOutreach(seller, { taskId: id, creatorIds: [creatorId], channel: "EMAIL", content: "您好" });
    const task = await db().matchTask.findUniqueOrThrow({ where: { id } });
    expect(task).toMatchObject({ startedAt: expect.any(Date), pausedAt: null, step: "started" });
  });
});
