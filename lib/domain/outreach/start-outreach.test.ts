import { describe, expect, test } from "vitest";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import { makeCreator, makeMatch, makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { arrangeOutreach, useOutreach } from "@/lib/testing/outreach";
import { runQueued } from "@/lib/testing/run-queued";
import { startOutreach } from "./start-outreach";

const { db, later, send, message } = useOutreach();

const arrange = (count?: number) => arrangeOutreach(db(), count);

const messagesOf = (taskId: string) => db().outreachMessage.findMany({ where: { thread: { taskId } } });

describe("writing to creators", () => {
  test("queues one message each, approved by the caller, that leaves after half a minute", async () => {
    const { task, owner, creatorIds, start } = await arrange();
    const { sessions } = await start();
    expect(sessions.map(({ creatorId, status }) => [creatorId, status])).toEqual(
      creatorIds.map((id) => [id, "queued"]),
    );
    const [row] = await messagesOf(task.id);
    expect(row).toMatchObject({
      state: "QUEUED",
      approvedById: owner.actor.id,
      promisedPriceMinor: 1990,
      author: "PERSON",
    });
    expect(row?.subject).toMatch(/^关于「商品 \d+」的合作邀请$/);
    await send();
    expect((await message(row?.id ?? 0)).state).toBe("QUEUED");
    await send(later(31_000));
    expect((await message(row?.id ?? 0)).state).toBe("ACCEPTED");
    const audit = await db().auditEntry.findFirstOrThrow({
      where: { act: "outreach.requested", objectId: task.id },
    });
    expect(audit.after).toEqual({ channel: "EMAIL", creators: 2, taskId: task.id });
  });

  test("wakes the sender by itself", async () => {
    const { task, start } = await arrange(1);
    await start();
    await db().outreachMessage.updateMany({
      where: { thread: { taskId: task.id } },
      data: { notBefore: new Date(0) },
    });
    expect(await runQueued(db(), sendOutreach)).toBeGreaterThan(0);
    expect((await messagesOf(task.id)).map(({ state }) => state)).toEqual(["ACCEPTED"]);
  });

  test("asked again and at once writes to each once", async () => {
    const { task, creatorIds, start } = await arrange(3);
    const answers = await Promise.all([start(), start({ creatorIds: [...creatorIds].reverse() }), start()]);
    expect(new Set(answers.flatMap(({ sessions }) => sessions.map(({ sessionId }) => sessionId))).size).toBe(
      3,
    );
    await send(later(31_000));
    const again = await start({ content: "别的" });
    expect(again.sessions.map(({ status }) => status)).toEqual(["sent", "sent", "sent"]);
    expect((await messagesOf(task.id)).map(({ content }) => content)).toEqual(["您好", "您好", "您好"]);
  });

  test("two creators with one mailbox is one message", async () => {
    const { task, start } = await arrange(0);
    const pair = [
      await makeCreator(db(), { email: "Same@example.org" }),
      await makeCreator(db(), { email: "same+b@example.org" }),
    ];
    for (const { id } of pair) await makeMatch(db(), { taskId: task.id, creatorId: id });
    const { sessions } = await start({ creatorIds: pair.map(({ id }) => id) });
    expect(new Set(sessions.map(({ sessionId }) => sessionId)).size).toBe(1);
    expect(await messagesOf(task.id)).toHaveLength(1);
  });

  test("without a text sends what was written, and where nothing was, nobody is written to", async () => {
    const { task, creatorIds, start } = await arrange(2);
    const thread = await makeThread(db(), { taskId: task.id, creatorId: creatorIds[0] });
    const draft = { state: "DRAFT", approvedById: null, approvedHash: null, approvedAt: null } as const;
    const { id } = await makeQueuedMessage(db(), { ...draft, threadId: thread.id, content: "草稿" });
    const refused = start({ content: undefined });
    await expect(refused).rejects.toMatchObject({ code: "outreach.no_text" });
    expect((await message(id)).state).toBe("DRAFT");
    await start({ content: undefined, creatorIds: creatorIds.slice(0, 1) });
    expect(await message(id)).toMatchObject({ state: "QUEUED", content: "草稿" });
  });

  test.each([
    ["someone who was not matched", "outreach.creator_not_matched", async () => (await makeCreator(db())).id],
    [
      "someone without a mailbox",
      "creator.no_address",
      async (taskId: string) => {
        const { id: creatorId } = await makeCreator(db(), { email: null });
        await makeMatch(db(), { taskId, creatorId });
        return creatorId;
      },
    ],
    [
      "someone who was erased",
      "creator.no_address",
      async (taskId: string) => {
        const { id: creatorId } = await makeCreator(db(), { erasedAt: new Date() });
        await makeMatch(db(), { taskId, creatorId });
        return creatorId;
      },
    ],
  ])("among whom is %s writes to nobody, and says who it is", async (_, code, stranger) => {
    const { task, creatorIds, start } = await arrange(1);
    const refused = start({ creatorIds: [...creatorIds, await stranger(task.id)] });
    await expect(refused).rejects.toMatchObject({ code, details: { fields: [{ path: "creator_ids.1" }] } });
    expect(await messagesOf(task.id)).toEqual([]);
  });

  test("without a text or a draft sends the template, where the campaign says what is paid and where the product is", async () => {
    const { task, start } = await arrange(2);
    const facts = { link: "https://shop.example.com/p/1", reward: "800 元" };
    await db().matchTask.update({ where: { id: task.id }, data: facts });
    await start({ content: undefined });
    const rows = await messagesOf(task.id);
    expect(rows).toHaveLength(2);
    for (const { author, subject, content, state } of rows) {
      expect([author, state]).toEqual(["TEMPLATE", "QUEUED"]);
      expect(subject).toBeTruthy();
      expect(content).toContain(facts.link);
    }
  });

  test("states nothing but the facts of a campaign that has some", async () => {
    const { task, start } = await arrange(1);
    await db().matchTask.update({ where: { id: task.id }, data: { reward: "800 元" } });
    for (const content of ["报酬 900 元", "报酬八百元，佣金 20%", "详见 https://elsewhere.example.com"]) {
      await expect(start({ content })).rejects.toMatchObject({
        code: "writing.claim_not_in_facts",
        details: { fields: [{ path: "content" }] },
      });
    }
    expect(await messagesOf(task.id)).toEqual([]);
    await start({ content: "报酬八百元，标价 19.9 元" });
    expect(await messagesOf(task.id)).toHaveLength(1);
  });

  test("is for those who manage the task, and for a matched one in its own shop", async () => {
    const { task, start, creatorIds } = await arrange(1);
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    const request = { taskId: task.id, creatorIds, channel: "EMAIL", content: "您好" } as const;
    await expect(startOutreach(stranger, request)).rejects.toMatchObject({ code: "task.not_found" });
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await expect(startOutreach(admin, request)).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(start({ shopId: 1 })).rejects.toMatchObject({ code: "shop.not_found" });
    await db().matchTask.update({ where: { id: task.id }, data: { status: "MATCHING" } });
    await expect(start()).rejects.toMatchObject({ code: "task.not_matched" });
  });
});
