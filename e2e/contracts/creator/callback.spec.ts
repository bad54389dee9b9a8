import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { callbackSecret } from "@/lib/testing/application";
import { signCallback } from "@/lib/testing/sign-callback";
import { expectProblem } from "./problems";
import { type CallbackOptions, makeTalk, postCallback } from "./talk";

const stageOf = async (id: string) => (await db().outreachThread.findUniqueOrThrow({ where: { id } })).stage;

describe("POST /api/outreach/callback", () => {
  it("takes a reply and gives the answer back that is to be sent, the same however often it is told", async () => {
    const { body, thread } = await makeTalk();
    const first = await postCallback(body);
    expect([first.status, first.body]).toEqual([
      200,
      { reply_content: expect.stringContaining("合作酬劳：800 元"), task_status: "continue" },
    ]);
    const again = await Promise.all([
      postCallback(body),
      postCallback(body),
      postCallback({ ...body, reply_time: "2026-05-12T10:31:07+08:00" }),
    ]);
    for (const reply of again) expect(reply.body).toEqual(first.body);
    const messages = await db().outreachMessage.findMany({ where: { threadId: thread.id } });
    expect(messages.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      "ANSWER ACCEPTED",
      "FIRST ACCEPTED",
      "REPLY null",
    ]);
    expect(await stageOf(thread.id)).toBe("NEGOTIATING");
  });

  it("keeps the answer for a person where the campaign says so", async () => {
    const { body } = await makeTalk({ answerApproval: "PERSON" });
    expect((await postCallback(body)).body).toEqual({ reply_content: null, task_status: "continue" });
  });

  it("ends a talk that its creator ended, and writes to nobody who opted out", async () => {
    const { body, thread } = await makeTalk();
    expect((await postCallback({ ...body, reply_content: "退订" })).body).toEqual({
      reply_content: null,
      task_status: "end",
    });
    const where = { addressKey: thread.addressKey, scope: "CAMPAIGNS" } as const;
    expect(await db().suppression.count({ where })).toBe(1);
    const later = { ...body, reply_content: "感兴趣", reply_time: "2026-05-13T02:31:07Z" };
    expect((await postCallback(later)).body).toMatchObject({ reply_content: null });
  });

  it("knows the talk by our name, too", async () => {
    const { body, thread } = await makeTalk();
    expect((await postCallback({ ...body, session_id: thread.id })).status).toBe(200);
  });

  it.each([
    ["another task", { task_id: randomUUID() }],
    ["another creator", { creator_id: "2147483647" }],
    ["another session", { session_id: "rpa-none" }],
  ])("does not find a session of %s", async (_, change) => {
    const { body, thread } = await makeTalk();
    expectProblem(await postCallback({ ...body, ...change }), 404, "outreach.not_found");
    expect(await stageOf(thread.id)).toBe("CONTACTED");
  });

  it.each<[string, CallbackOptions]>([
    ["without a signature", { headers: {} }],
    ["signed by another", { secret: "another secret than ours" }],
    ["six minutes old", { seconds: Math.floor(Date.now() / 1000) - 360 }],
    ["six minutes ahead", { seconds: Math.floor(Date.now() / 1000) + 360 }],
    ["signed over something else", { headers: signCallback(callbackSecret, "{}") }],
  ])("refuses one %s", async (_, options) => {
    const { body, thread } = await makeTalk();
    expectProblem(await postCallback(body, options), 401, "auth.wrong_signature");
    expect(await stageOf(thread.id)).toBe("CONTACTED");
  });

  it.each([
    ["no reply", { reply_content: undefined }, ["reply_content"]],
    ["a reply that is too long", { reply_content: "长".repeat(20_001) }, ["reply_content"]],
    ["a time in words", { reply_time: "yesterday" }, ["reply_time"]],
    ["a number as a task", { task_id: 1 }, ["task_id"]],
    ["no session", { session_id: " " }, ["session_id"]],
  ])("refuses %s", async (_, change, fields) => {
    const { body } = await makeTalk();
    expectProblem(await postCallback({ ...body, ...change }), 400, "request.invalid", fields);
  });
});
