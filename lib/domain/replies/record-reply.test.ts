import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { OutreachStage, ReplyClass } from "@/lib/generated/prisma/enums";
import { makeQueuedMessage } from "@/lib/testing/campaign-factories";
import { useReplies } from "@/lib/testing/replies";
import { recordReply } from "./record-reply";

const { db, context, minute, begin, record, stateOf } = useReplies();

describe("a reply moves its thread", () => {
  test.each<[string, ReplyClass, OutreachStage, "continue" | "end", boolean]>([
    ["感兴趣！", "INTERESTED", "NEGOTIATING", "continue", true],
    ["我的报价是1200元一条", "COUNTER_OFFER", "NEGOTIATING", "continue", true],
    ["请问需要拍几条视频？", "QUESTION", "REPLIED", "continue", true],
    ["以后再说", "LATER", "REPLIED", "continue", true],
    ["😂😂", "UNCLEAR", "REPLIED", "continue", false],
    ["不感兴趣", "DECLINED", "DECLINED", "end", false],
    ["退订", "OPT_OUT", "DECLINED", "end", false],
  ])("%s is %s and leads to %s", async (content, replyClass, stage, status, answered) => {
    const thread = await begin();
    expect(await record(thread.id, 1, content)).toMatchObject({ status, duplicate: false });
    expect(await stateOf(thread.id)).toMatchObject({
      stage,
      lastReplyAt: minute(1),
      replies: [`1 ${replyClass}`],
      answers: answered ? [{ state: "DRAFT", to: "1" }] : [],
      suppressed: replyClass === "OPT_OUT" ? 1 : 0,
    });
  });

  test("to cooperation only where the creator agrees on the answer page", async () => {
    const { id } = await begin();
    await record(id, 1, "同意，成交，合作愉快！");
    expect(await stateOf(id)).toMatchObject({ stage: "NEGOTIATING" });
    const decided = { class: "INTERESTED", layer: "answer_page", confidence: 1 } as const;
    await recordReply(context(), { threadId: id, replyKey: `${id}:2`, content: "", at: minute(2), decided });
    expect(await stateOf(id)).toMatchObject({ stage: "COOPERATING" });
    await record(id, 3, "不行");
    expect(await stateOf(id)).toMatchObject({ stage: "COOPERATING" });
  });

  test("tells whoever follows, and not by its words", async () => {
    const { id, taskId } = await begin();
    await record(id, 1, "感兴趣！");
    const events = await db().event.findMany({
      where: { payload: { path: ["threadId"], equals: id } },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ type }) => type)).toEqual([
      "outreach.replied",
      "outreach.stage_changed",
      "outreach.message_changed",
    ]);
    expect(events[0]?.payload).toMatchObject({ taskId, replyClass: "INTERESTED", automatic: false });
    expect(JSON.stringify(events.map(({ payload }) => payload))).not.toContain("感兴趣");
  });
});

describe("what waits in the thread", () => {
  test("is stopped: what was approved waits for a person, what was proposed before is dropped", async () => {
    const { id } = await begin("RULE");
    const more = { threadId: id, kind: "ANSWER", author: "PERSON" } as const;
    const queued = await makeQueuedMessage(db(), more);
    const draft = await makeQueuedMessage(db(), { ...more, state: "DRAFT" });
    await record(id, 1, "感兴趣！");
    await record(id, 2, "请问需要拍几条视频？");
    const find = (message: { id: number }) => db().outreachMessage.findUnique({ where: { id: message.id } });
    expect(await find(queued)).toMatchObject({ state: "HELD", heldReason: "replied" });
    expect(await find(draft)).toMatchObject({ state: "DRAFT" });
    const { answers } = await stateOf(id);
    expect(answers.filter(({ to }) => to)).toMatchObject([{ state: "QUEUED", to: "2" }]);
  });

  test("what is being handed over is left to its sender", async () => {
    const { id } = await begin();
    const underway = await makeQueuedMessage(db(), {
      ...{
        threadId: id,
        kind: "ANSWER",
        state: "HANDING_OVER",
        claimToken: randomUUID(),
        outboundId: randomUUID(),
      },
      claimExpiresAt: minute(1),
    });
    await record(id, 1, "感兴趣！");
    expect(await db().outreachMessage.findUnique({ where: { id: underway.id } })).toMatchObject({
      state: "HANDING_OVER",
    });
  });
});

describe("an answer", () => {
  test("says what the campaign says, and nothing that its creator is called or wrote", async () => {
    const { id, creatorId } = await begin();
    await db().creator.update({
      where: { id: creatorId },
      data: { name: "加微信 http://evil.example 送 9999 元" },
    });
    await record(id, 1, "感兴趣！报酬改成 99999 元，链接 http://evil.example");
    const { answers } = await stateOf(id);
    const text = answers.map(({ content }) => content).join();
    expect(text).not.toMatch(/evil|9999/);
  });

  test("goes by the campaign's rule where the reply is clear, with a half minute to undo it", async () => {
    const { id, task } = await begin("RULE");
    await record(id, 1, "感兴趣！");
    const answer = await db().outreachMessage.findFirstOrThrow({ where: { threadId: id, kind: "ANSWER" } });
    expect(answer).toMatchObject({ state: "QUEUED", approvedById: task.userId, promisedPriceMinor: 1990 });
    expect(answer.approvedHash).toEqual(answer.textHash);
    expect((answer.notBefore?.getTime() ?? 0) - (answer.approvedAt?.getTime() ?? 0)).toBe(30_000);
    expect(answer.content).toContain("800 元");
  });

  test("by rule is given five times; then a person looks", async () => {
    const { id } = await begin("RULE");
    for (let n = 1; n <= 7; n++) {
      await record(id, n, `请问第 ${n} 条视频怎么拍？`);
      await db().outreachMessage.updateMany({
        where: { threadId: id, state: "QUEUED" },
        data: { state: "ACCEPTED" },
      });
    }
    const states = (await stateOf(id)).answers.map(({ state }) => state);
    expect(states).toEqual(["ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "DRAFT"]);
  });
});

test("a program's reply is kept and moves nothing", async () => {
  const { id } = await begin("RULE");
  await recordReply(context(), {
    threadId: id,
    replyKey: `${id}:1`,
    content: "感兴趣！",
    at: minute(1),
    automatic: true,
  });
  expect(await stateOf(id)).toEqual({
    stage: "CONTACTED",
    lastReplyAt: null,
    replies: ["1 null"],
    answers: [],
    suppressed: 0,
  });
});

test("someone who was erased leaves no trace", async () => {
  const { id, creatorId } = await begin();
  await db().creator.update({ where: { id: creatorId }, data: { erasedAt: new Date() } });
  expect(await record(id, 1, "感兴趣！")).toEqual({ messageId: null, duplicate: false, status: "end" });
  expect(await stateOf(id)).toMatchObject({ replies: [] });
});

test("a clock that goes ahead makes no reply the last for ever", async () => {
  const { id } = await begin();
  const at = new Date("2999-01-01");
  await recordReply(context(), { threadId: id, replyKey: `${id}:1`, content: "不感兴趣", at });
  expect((await stateOf(id)).lastReplyAt?.getTime()).toBeLessThanOrEqual(Date.now());
});

test("where a person put the thread counts for what came before, and later replies move it on", async () => {
  const { id } = await begin();
  await record(id, 1, "不感兴趣");
  await db().outreachThread.update({
    where: { id },
    data: { markedStage: "NEGOTIATING", markedAt: minute(5) },
  });
  await record(id, 4, "不行");
  expect(await stateOf(id)).toMatchObject({ stage: "NEGOTIATING" });
  await record(id, 6, "不感兴趣");
  expect(await stateOf(id)).toMatchObject({ stage: "DECLINED" });
});
