import { beforeEach, expect, it } from "vitest";
import type { OutreachStage } from "@/lib/generated/prisma/enums";
import { makeMatch, makeMatchTask, makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { getCampaignStats } from "./campaign-stats";

const db = useTestDatabase();
let seller: SignedIn;
let taskId: string;

beforeEach(async () => {
  const user = await makeUser(db(), { role: "SELLER" });
  seller = contextFor(db(), actorOf(user));
  const { id: productId } = await makeProduct(db(), { sellerId: user.id });
  taskId = (await makeMatchTask(db(), { productId, willingThreshold: 0.4 })).id;
});

/** Yesterday at four in the morning in Shanghai, which is the day before in UTC. */
const sentAt = new Date(Date.now() - 86_400_000);
sentAt.setUTCHours(20, 0, 0, 0);
const localDay = new Date(sentAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

type Talk = { stage: OutreachStage; replied?: boolean; channel?: "EMAIL" | "TK_DM"; sandbox?: boolean };

async function talk({ stage, replied = false, channel = "EMAIL", sandbox = true }: Talk) {
  const lastReplyAt = replied ? new Date() : null;
  const thread = await makeThread(db(), { taskId, stage, lastReplyAt, channel, sandbox });
  await makeQueuedMessage(db(), { threadId: thread.id, state: "ACCEPTED", acceptedAt: sentAt });
  return thread;
}

it("a campaign without creators has zeros", async () => {
  const { funnel, replyRate } = await getCampaignStats(seller, { taskId });
  expect(new Set(Object.values(funnel))).toEqual(new Set([0]));
  expect(replyRate).toEqual([]);
});

it("counts rows, each talk once however many messages it has", async () => {
  for (const willingness of [0.39, 0.4, null]) await makeMatch(db(), { taskId, willingness });
  const busy = await talk({ stage: "NEGOTIATING", replied: true });
  await makeQueuedMessage(db(), {
    threadId: busy.id,
    kind: "ANSWER",
    state: "ACCEPTED",
    acceptedAt: new Date(),
  });
  await talk({ stage: "COOPERATING", replied: true, channel: "TK_DM", sandbox: false });
  await talk({ stage: "DECLINED", replied: true });
  await talk({ stage: "CONTACTED" });
  const draft = await makeThread(db(), { taskId });
  await makeQueuedMessage(db(), { threadId: draft.id, state: "DRAFT", approvedHash: null, approvedAt: null });
  const canceled = await makeThread(db(), { taskId });
  await makeQueuedMessage(db(), { threadId: canceled.id, state: "CANCELED" });
  await makeThread(db(), {});
  const { funnel, replyRate } = await getCampaignStats(seller, { taskId });
  expect(funnel).toEqual({
    ...{ matched: 9, willing: 1, written: 5, approved: 4, sent: 4, replied: 3 },
    ...{ negotiating: 1, cooperating: 1, declined: 1, sandbox: 5 },
  });
  expect(replyRate).toEqual([
    { channel: "EMAIL", day: localDay, sent: 3, replied: 2 },
    { channel: "TK_DM", day: localDay, sent: 1, replied: 1 },
  ]);
});

it("what an edit took the approval from is not approved, and what did not go is not sent", async () => {
  const thread = await makeThread(db(), { taskId });
  await makeQueuedMessage(db(), { threadId: thread.id, state: "HELD", approvedHash: Buffer.alloc(32) });
  const unknown = await makeThread(db(), { taskId });
  await makeQueuedMessage(db(), { threadId: unknown.id, state: "UNKNOWN" });
  const { funnel } = await getCampaignStats(seller, { taskId });
  expect(funnel).toMatchObject({ written: 2, approved: 1, sent: 0, replied: 0 });
});

it("is for those who may read the campaign", async () => {
  const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  await expect(getCampaignStats(stranger, { taskId })).rejects.toMatchObject({ code: "task.not_found" });
  const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
  expect((await getCampaignStats(admin, { taskId })).funnel.matched).toBe(0);
});
