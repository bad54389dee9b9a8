import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { createContext } from "../../context";
import { answerThread, type GivenAnswer } from "./answer-thread";
import { answerUrlOf } from "./answer-url";
import { readAnswerPage } from "./read-answer-page";

const db = useTestDatabase();
const context = () => createContext(db(), null);

async function begin() {
  const task = await makeMatchTask(db(), { reward: "800 元", rewardMinor: 80_000 });
  const creator = await makeCreator(db());
  await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
  const thread = await makeThread(db(), { taskId: task.id, creatorId: creator.id, stage: "CONTACTED" });
  await makeQueuedMessage(db(), { threadId: thread.id, state: "ACCEPTED", acceptedAt: new Date(0) });
  return thread;
}

const give = (token: string, answer: Partial<GivenAnswer>) =>
  answerThread(context(), {
    token,
    choice: null,
    offerMinor: null,
    text: "",
    nonce: randomUUID(),
    ...answer,
  });
const read = (token: string) => readAnswerPage(context(), { token });

describe("an answer on the page", () => {
  test("agrees, which is cooperation, and is shown when the page is opened again", async () => {
    const { token } = await begin();
    expect(await read(token)).toMatchObject({ state: "open", stage: "CONTACTED", last: null });
    expect(await give(token, { choice: "accept" })).toMatchObject({ result: "done" });
    expect(await read(token)).toMatchObject({
      stage: "COOPERATING",
      last: { class: "INTERESTED", agreed: true },
    });
  });

  test("offers another price, which changes nothing that was promised", async () => {
    const { token, taskId, id } = await begin();
    await give(token, { choice: "offer", offerMinor: 120_000, text: "含授权" });
    expect(await read(token)).toMatchObject({
      stage: "NEGOTIATING",
      last: { offerMinor: 120_000, agreed: false },
    });
    expect(await db().matchTask.findUnique({ where: { id: taskId } })).toMatchObject({
      reward: "800 元",
      rewardMinor: 80_000,
    });
    const reply = await db().outreachMessage.findFirst({ where: { threadId: id, direction: "IN" } });
    expect(reply).toMatchObject({
      content: "报价 1200.00 元。\n含授权",
      classifiedBy: "answer_page",
      confidence: 1,
    });
  });

  test("never is never, for every seller, whatever is said later", async () => {
    const thread = await begin();
    await give(thread.token, { choice: "never", text: "开玩笑的，可以合作" });
    const where = { addressKey: thread.addressKey };
    expect(await db().suppression.findMany({ where })).toMatchObject([
      { scope: "CAMPAIGNS", reason: "OPT_OUT" },
    ]);
    expect(await give(thread.token, { choice: "accept" })).toMatchObject({ result: "opted_out" });
    expect(await read(thread.token)).toMatchObject({ state: "opted_out", stage: "DECLINED" });
  });

  test("counts once when the form is sent twice, and can be changed", async () => {
    const { token, id } = await begin();
    const nonce = randomUUID();
    await Promise.all([give(token, { choice: "later", nonce }), give(token, { choice: "later", nonce })]);
    await give(token, { choice: "later", nonce });
    expect(await db().outreachMessage.count({ where: { threadId: id, direction: "IN" } })).toBe(1);
    await give(token, { choice: "accept" });
    expect(await read(token)).toMatchObject({ stage: "COOPERATING" });
  });

  test("is asked for again once the seller has written since", async () => {
    const { token, id } = await begin();
    expect(await read(token)).toMatchObject({ asked: true });
    await give(token, { choice: "ask", text: "什么时候要？" });
    expect(await read(token)).toMatchObject({ asked: false });
    const message = { threadId: id, kind: "ANSWER", state: "DRAFT" } as const;
    const draft = await makeQueuedMessage(db(), message);
    expect(await read(token)).toMatchObject({ asked: false });
    const data = { state: "ACCEPTED", acceptedAt: new Date(Date.now() + 1000) } as const;
    await db().outreachMessage.update({ where: { id: draft.id }, data });
    expect(await read(token)).toMatchObject({ asked: true, last: { class: "QUESTION" } });
  });

  test.each<[string, Partial<GivenAnswer>]>([
    ["choice_missing", { text: "可以合作" }],
    ["offer_missing", { choice: "offer", text: "1200" }],
    ["question_missing", { choice: "ask" }],
  ])("is asked for again: %s", async (result, answer) => {
    const { token, id } = await begin();
    expect(await give(token, answer)).toMatchObject({ result });
    expect(await db().outreachMessage.count({ where: { threadId: id, direction: "IN" } })).toBe(0);
  });
});

describe("nothing is answered any more", () => {
  test("once the thread is closed, except that nobody shall write again", async () => {
    const { token, id, addressKey } = await begin();
    await db().outreachThread.update({ where: { id }, data: { closedAt: new Date() } });
    expect(await give(token, { choice: "accept" })).toMatchObject({ result: "ended" });
    expect(await read(token)).toMatchObject({ state: "ended", stage: "CONTACTED" });
    await give(token, { choice: "never" });
    expect(await db().suppression.count({ where: { addressKey } })).toBe(1);
  });

  test.each<[string, (thread: Awaited<ReturnType<typeof begin>>) => Promise<unknown>]>([
    [
      "its creator was erased",
      ({ creatorId }) => db().creator.update({ where: { id: creatorId }, data: { erasedAt: new Date() } }),
    ],
    [
      "the product is frozen",
      ({ task }) => db().product.update({ where: { id: task.productId }, data: { status: "FROZEN" } }),
    ],
  ])("once %s", async (_, change) => {
    const thread = await begin();
    await change(thread);
    expect(await read(thread.token)).toMatchObject({ state: "ended" });
    expect(await give(thread.token, { choice: "accept" })).toMatchObject({ result: "ended" });
  });

  test("by a token that is none", async () => {
    await expect(read("none")).rejects.toMatchObject({ code: "outreach.not_found" });
    await expect(give("none", { choice: "accept" })).rejects.toMatchObject({ code: "outreach.not_found" });
  });
});

test("its address is in the creator's language, and only where it leads to us", () => {
  const thread = { token: "abc", language: "en", sandbox: false };
  expect(answerUrlOf(thread, "https://shop.example.com")).toBe("https://shop.example.com/en/a/abc");
  expect(answerUrlOf({ ...thread, language: "zh" }, "https://shop.example.com")).toBe(
    "https://shop.example.com/a/abc",
  );
  expect(answerUrlOf(thread, "http://localhost:3000")).toBeNull();
  expect(answerUrlOf({ ...thread, sandbox: true }, "http://localhost:3000")).toBe(
    "http://localhost:3000/en/a/abc",
  );
});
