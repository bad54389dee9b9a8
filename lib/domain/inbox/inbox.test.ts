import { describe, expect, test } from "vitest";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Role } from "@/lib/generated/prisma/enums";
import { makeCreator, makeMatchTask, makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { recordReply } from "../replies/record-reply";
import { changeThread, suppressThread } from "./change-thread";
import { getThread } from "./get-thread";
import { countThreads, listThreads } from "./list-threads";
import type { ThreadFilter } from "./thread-filter-names";
import { discardDraft, writeAnswer } from "./write-answer";

const db = useTestDatabase();
const minute = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * minute);

async function seller(role: Role = "SELLER", shopId?: number) {
  return contextFor(db(), actorOf(await makeUser(db(), { role, shopId })));
}

type Seller = Awaited<ReturnType<typeof seller>>;

async function task(me: Seller) {
  const product = await makeProduct(db(), { sellerId: me.actor.id, shopId: me.actor.shopId });
  return makeMatchTask(db(), { productId: product.id });
}

/** A thread with a first message that was taken half an hour ago. */
async function sent(
  taskId: string,
  name = "林小满",
  message: Partial<Prisma.OutreachMessageUncheckedCreateInput> = {},
) {
  const creator = await makeCreator(db(), { name });
  const { id } = await makeThread(db(), {
    ...{ taskId, creatorId: creator.id, stage: "CONTACTED", lastMessageAt: ago(30) },
  });
  const out = { state: "ACCEPTED", acceptedAt: ago(30), at: ago(30), ...message } as const;
  await makeQueuedMessage(db(), { threadId: id, ...out });
  return id;
}

const reply = (me: Seller, threadId: string, content: string, minutes = 10) =>
  recordReply(me, { threadId, content, replyKey: `${threadId} ${minutes}`, at: ago(minutes) });

const ids = async (
  me: Seller,
  filter: ThreadFilter,
  more: { text?: string; unreadOnly?: boolean; taskId?: string } = {},
) => (await listThreads(me, { filter, ...more, page: { number: 1, size: 50 } })).items.map(({ id }) => id);

describe("the list", () => {
  test("is of the caller's campaigns and those of its shop, and of nobody else's", async () => {
    const shop = await makeShop(db());
    const [one, two, other] = [
      await seller("SELLER", shop.id),
      await seller("SELLER", shop.id),
      await seller(),
    ];
    const id = await sent((await task(one)).id);
    expect(await ids(two, "all")).toEqual([id]);
    expect(await ids(other, "all")).toEqual([]);
    expect(await ids(await seller("CUSTOMER"), "all")).toEqual([]);
    await expect(getThread(other, { id })).rejects.toMatchObject({ code: "outreach.not_found" });
    expect((await getThread(two, { id })).manages).toBe(true);
    const admin = await seller("ADMIN");
    expect((await getThread(admin, { id })).manages).toBe(false);
    await expect(changeThread(admin, { id, closed: true })).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(changeThread(other, { id, closed: true })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
  });

  test("says what each thread waits for, and counts it", async () => {
    const me = await seller();
    const { id: taskId } = await task(me);
    const quiet = await sent(taskId);
    const asks = await sent(taskId, "Maya 🍜");
    const unknown = await sent(taskId, "阿青", { state: "UNKNOWN", acceptedAt: null });
    const held = await sent(taskId, "周", { state: "HELD", heldReason: "paused", acceptedAt: null });
    await reply(me, asks, "请问视频需要多长？");
    const all = await ids(me, "all");
    expect([all[0], all.slice(1).sort()]).toEqual([asks, [quiet, unknown, held].sort()]);
    expect(await ids(me, "unknown")).toEqual([unknown]);
    expect(await ids(me, "held")).toEqual([held]);
    expect(await ids(me, "answer")).toEqual([asks]);
    // The answer to a question is proposed.
    expect(await ids(me, "approve")).toEqual([asks]);
    expect(await ids(me, "all", { unreadOnly: true })).toEqual([asks]);
    const [row] = (await listThreads(me, { filter: "answer", page: { number: 1, size: 5 } })).items;
    expect(row).toMatchObject({ unread: true, answer: true, draft: true, held: false, stage: "REPLIED" });
    expect(await countThreads(me)).toEqual({
      ...{ answer: 1, approve: 1, proposed: 0, unknown: 1, held: 1, snoozed: 0, all: 4, unread: 1 },
    });
  });

  test("is searched by name and by what was said, signs of patterns among it", async () => {
    const me = await seller();
    const { id: taskId } = await task(me);
    const one = await sent(taskId, "100%_手作");
    const two = await sent(taskId, "阿青", { content: "今天的茶 _ 很香" });
    expect(await ids(me, "all", { text: "100%_" })).toEqual([one]);
    expect(await ids(me, "all", { text: "的茶 _" })).toEqual([two]);
    expect(await ids(me, "all", { text: "%" })).toEqual([one]);
    expect(await ids(me, "all", { text: "no such" })).toEqual([]);
    expect(await ids(me, "all", { taskId: (await task(me)).id })).toEqual([]);
    expect(await ids(me, "all", { taskId })).toHaveLength(2);
  });

  test("leaves out what nothing was said in", async () => {
    const me = await seller();
    await makeThread(db(), { taskId: (await task(me)).id, creatorId: (await makeCreator(db())).id });
    expect(await ids(me, "all")).toEqual([]);
  });
});

describe("a person", () => {
  test("snoozes, wakes, closes and reads a thread", async () => {
    const me = await seller();
    const id = await sent((await task(me)).id);
    await reply(me, id, "这个月排满了，下个月再联系吧。");
    const later = new Date(Date.now() + 60 * minute);
    await changeThread(me, { id, snoozedUntil: later });
    expect([await ids(me, "answer"), await ids(me, "snoozed")]).toEqual([[], [id]]);
    await changeThread(me, { id, snoozedUntil: ago(1) });
    expect([await ids(me, "answer"), await ids(me, "snoozed")]).toEqual([[id], []]);
    await changeThread(me, { id, read: true });
    expect((await countThreads(me)).unread).toBe(0);
    await changeThread(me, { id, read: false });
    expect((await countThreads(me)).unread).toBe(1);
    await changeThread(me, { id, closed: true });
    expect([await ids(me, "answer"), (await countThreads(me)).unread]).toEqual([[], 0]);
    await changeThread(me, { id, closed: false });
    expect(await ids(me, "answer")).toEqual([id]);
  });

  test("puts a thread where earlier replies no longer move it, and that is kept", async () => {
    const me = await seller();
    const id = await sent((await task(me)).id);
    await reply(me, id, "感兴趣，可以合作。");
    expect(await changeThread(me, { id, stage: "COOPERATING" })).toMatchObject({ stage: "COOPERATING" });
    await reply(me, id, "不感兴趣，谢谢。", 20);
    expect((await getThread(me, { id })).stage).toBe("COOPERATING");
    const acts = await db().auditEntry.findMany({ where: { act: "outreach.marked" } });
    expect(acts.map(({ objectId }) => objectId)).toEqual([id]);
  });

  test("writes an answer of their own, one at a time, and drops it", async () => {
    const me = await seller();
    const id = await sent((await task(me)).id);
    const draft = await writeAnswer(me, { threadId: id, content: "您好，还在考虑吗？" });
    expect(draft).toMatchObject({ subject: "Re: 合作邀请", state: "DRAFT" });
    await expect(writeAnswer(me, { threadId: id, content: "再写一条" })).rejects.toMatchObject({
      code: "outreach.wrong_state",
    });
    const other = await seller();
    await expect(discardDraft(other, { id: draft.id })).rejects.toMatchObject({ code: "outreach.not_found" });
    await discardDraft(me, { id: draft.id });
    expect((await getThread(me, { id })).messages).toHaveLength(1);
    await expect(discardDraft(me, { id: draft.id })).rejects.toMatchObject({ code: "outreach.wrong_state" });
    await changeThread(me, { id, closed: true });
    await expect(writeAnswer(me, { threadId: id, content: "…" })).rejects.toMatchObject({
      code: "outreach.wrong_state",
    });
  });

  test("is told to whoever follows, whatever it is", async () => {
    const me = await seller();
    const id = await sent((await task(me)).id);
    const told = () =>
      db().event.count({ where: { type: "outreach.thread_changed", sellerId: me.actor.id } });
    const changes = [
      { closed: true },
      { closed: false },
      { snoozedUntil: ago(-60) },
      { snoozedUntil: null },
      { read: true },
    ];
    for (const [n, change] of changes.entries()) {
      await changeThread(me, { id, ...change });
      expect(await told()).toBe(n + 1);
    }
    await suppressThread(me, { id });
    await suppressThread(me, { id });
    expect(await told()).toBe(changes.length + 1);
  });

  test("never writes to an address again, and no address is shown", async () => {
    const me = await seller();
    const id = await sent((await task(me)).id);
    await suppressThread(me, { id, note: "电话里说的" });
    await suppressThread(me, { id });
    const thread = await getThread(me, { id });
    expect(thread.suppressions).toEqual([{ scope: "SELLER", reason: "PERSON" }]);
    expect(JSON.stringify(thread)).not.toMatch(/creator-\d+@example/);
  });
});
