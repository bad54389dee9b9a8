import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OutreachMessage, Prisma } from "@/lib/generated/prisma/client";
import { writeDraftsJob } from "@/lib/jobs/write-drafts";
import { makeCreator, makeMatch, makeMatchTask } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { runQueued } from "@/lib/testing/run-queued";
import type { SignedIn } from "../context";
import { checkCounters, nothingBroken } from "../outreach/check-counters";
import { approveDrafts } from "./approve-drafts";
import { approveMessage } from "./approve-message";
import { editMessage } from "./edit-message";
import { requestDrafts } from "./request-drafts";

const db = useTestDatabase();
let seller: SignedIn;
let colleague: SignedIn;
let stranger: SignedIn;
let taskId: string;
let drafts: OutreachMessage[];

beforeEach(async () => {
  const shop = await makeShop(db());
  const user = await makeUser(db(), { role: "SELLER", shopId: shop.id });
  seller = contextFor(db(), actorOf(user));
  colleague = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId: shop.id })));
  stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  const product = await makeProduct(db(), { sellerId: user.id, shopId: shop.id, title: "云感耳机" });
  const task = await makeMatchTask(db(), {
    ...{ productId: product.id, channel: "EMAIL", productIntro: "轻。", reward: "800元" },
    link: "https://shop.example.com/products/12",
  });
  taskId = task.id;
  for (let n = 0; n < 4; n += 1) {
    const creator = await makeCreator(db(), { name: `小鹿${"甲乙丙丁"[n]}` });
    await makeMatch(db(), { taskId, creatorId: creator.id, chosen: true });
  }
  await requestDrafts(seller, { taskId });
  await runQueued(db(), writeDraftsJob);
  drafts = await read();
});
afterEach(async () => {
  expect(await checkCounters(db())).toEqual(nothingBroken);
});

const read = () => db().outreachMessage.findMany({ where: { thread: { taskId } }, orderBy: { id: "asc" } });

function draft(index = 0) {
  const found = drafts[index];
  if (!found) throw new Error("no such draft");
  return { id: found.id, seen: found.textHash, content: found.content };
}

const edit = (content: string, context = seller) =>
  editMessage(context, { id: draft().id, seen: draft().seen, subject: null, content });

const set = (data: Prisma.OutreachMessageUpdateInput) =>
  db().outreachMessage.update({ where: { id: draft().id }, data });

describe("an approval", () => {
  it("queues the text that was read, half a minute from now, in the approver's name", async () => {
    await approveMessage(colleague, draft());
    const [message] = await read();
    expect(message).toMatchObject({ state: "QUEUED", approvedById: colleague.actor.id });
    expect(message?.approvedHash).toEqual(draft().seen);
    const wait = (message?.notBefore?.getTime() ?? 0) - (message?.approvedAt?.getTime() ?? 0);
    expect(wait).toBe(30_000);
    expect(await db().auditEntry.count({ where: { act: "outreach.approved", objectId: taskId } })).toBe(1);
  });

  it("is not given to a text that has changed", async () => {
    await edit(`${draft().content}\n期待！`);
    await expect(approveMessage(seller, draft())).rejects.toMatchObject({ code: "outreach.text_changed" });
  });

  it("is given once, also by two at once", async () => {
    const outcomes = await Promise.allSettled([
      approveMessage(seller, draft()),
      approveMessage(colleague, draft()),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(approveMessage(seller, draft())).rejects.toMatchObject({ code: "outreach.wrong_state" });
  });

  it("is gone with an edit, and the message with it out of the queue", async () => {
    await approveMessage(seller, draft());
    const { textHash } = await edit(`${draft().content}\n期待！`);
    const [message] = await read();
    expect(message).toMatchObject({
      state: "DRAFT",
      approvedHash: null,
      approvedById: null,
      author: "PERSON",
    });
    expect(message?.textHash).toEqual(Uint8Array.from(textHash));
    expect(textHash).not.toEqual(draft().seen);
  });

  it("is refused once the facts are others", async () => {
    await db().matchTask.update({ where: { id: taskId }, data: { reward: "900元" } });
    await expect(approveMessage(seller, draft())).rejects.toMatchObject({
      code: "writing.claim_not_in_facts",
    });
    await db().matchTask.update({
      where: { id: taskId },
      data: { reward: "800元", link: "https://x.example/y" },
    });
    await expect(approveMessage(seller, draft())).rejects.toMatchObject({
      code: "writing.claim_not_in_facts",
    });
  });

  it("is for those who manage the campaign", async () => {
    await expect(approveMessage(stranger, draft())).rejects.toMatchObject({ code: "outreach.not_found" });
    await expect(edit("…", stranger)).rejects.toMatchObject({ code: "outreach.not_found" });
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await expect(approveMessage(admin, draft())).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(approveMessage(seller, { ...draft(), id: 2_000_000_000 })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
  });
});

describe("an edit", () => {
  it("may reword, and must keep link and reward and add nothing", async () => {
    const kept = "你好，报酬 800元，https://shop.example.com/products/12";
    expect(await edit(kept)).toMatchObject({ content: kept, subject: expect.stringContaining("云感耳机") });
  });

  it.each([
    ["a sum", "另加 300 元", "writing.claim_not_in_facts"],
    ["a link", "加 evil 点 com", "writing.claim_not_in_facts"],
    ["a discount", "粉丝八折", "writing.claim_not_in_facts"],
  ])("with %s of its own is refused", async (_, more, code) => {
    await expect(edit(`${draft().content}\n${more}`)).rejects.toMatchObject({ code });
  });

  it("without the reward is refused", async () => {
    await expect(edit("你好 https://shop.example.com/products/12")).rejects.toMatchObject({
      code: "writing.facts_missing",
    });
  });

  const past = ["CLAIMED", "HANDING_OVER", "ACCEPTED", "REJECTED", "UNKNOWN", "CANCELED"] as const;
  it.each(past)("of what is %s comes too late", async (state) => {
    const claim = { claimToken: randomUUID(), claimExpiresAt: new Date(), acceptedAt: new Date() };
    await set({ state, approvedHash: draft().seen, ...claim });
    const code = "outreach.wrong_state";
    await expect(edit(draft().content)).rejects.toMatchObject({ code });
    await expect(approveMessage(seller, draft())).rejects.toMatchObject({ code });
    await db().outreachMessage.delete({ where: { id: draft().id } });
  });

  it("of a text that somebody else has changed is refused", async () => {
    await edit(`${draft().content}\n期待！`, colleague);
    await expect(edit(draft().content)).rejects.toMatchObject({ code: "outreach.text_changed" });
  });
});

describe("approving in bulk", () => {
  const bulk = (count: number, more: { messageIds?: number[] } = {}) =>
    approveDrafts(seller, { taskId, read: drafts.slice(0, count).map(({ textHash }) => textHash), ...more });

  it("needs three different texts to have been read", async () => {
    for (const count of [0, 1, 2]) {
      await expect(bulk(count)).rejects.toMatchObject({
        code: "outreach.sample_unread",
        details: { values: { count: 3 } },
      });
    }
    const same = drafts[0]?.textHash ?? new Uint8Array();
    await expect(approveDrafts(seller, { taskId, read: [same, same, same] })).rejects.toMatchObject({
      code: "outreach.sample_unread",
    });
    expect((await bulk(3)).approved).toHaveLength(4);
    expect((await read()).map(({ state }) => state)).toEqual(Array(4).fill("QUEUED"));
    expect(await db().auditEntry.count({ where: { act: "outreach.approved", objectId: taskId } })).toBe(1);
  });

  it("needs all of them where there are fewer", async () => {
    const messageIds = drafts.slice(0, 2).map(({ id }) => id);
    await expect(bulk(1, { messageIds })).rejects.toMatchObject({ code: "outreach.sample_unread" });
    expect((await bulk(2, { messageIds })).approved).toEqual(messageIds);
  });

  it("counts no text that is not there any more, and none of another task", async () => {
    await edit(`${draft().content}\n期待！`);
    await expect(bulk(3)).rejects.toMatchObject({ code: "outreach.text_changed" });
    await expect(bulk(3, { messageIds: [2_000_000_000] })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
    await expect(approveDrafts(stranger, { taskId, read: [] })).rejects.toMatchObject({
      code: "task.not_found",
    });
  });

  it("leaves out what no longer fits, and says why", async () => {
    const text = "在吗？给你 800元，https://shop.example.com/products/12";
    await edit(text);
    drafts = await read();
    await db().matchTask.update({ where: { id: taskId }, data: { reward: "1000元" } });
    const { approved, refused } = await bulk(3);
    expect(approved).toEqual([]);
    expect(refused.map(({ id }) => id)).toEqual(drafts.map(({ id }) => id));
    expect(refused[0]?.problems).toContainEqual({ kind: "money", text: "800 CNY" });
  });

  it("finds nothing to approve where nothing is written", async () => {
    await bulk(3);
    expect(await approveDrafts(seller, { taskId, read: [] })).toEqual({ approved: [], refused: [] });
  });
});
