import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startRpa } from "@/lib/testing/rpa-stand-in";
import { httpRpa } from "./http";
import type { RpaMessage } from "./rpa";
import { fateOf, fateOfAnswer } from "./rules";
import { sandboxRpa } from "./sandbox";

const proceed = async () => undefined;
const say = (key: string, change: Partial<RpaMessage> = {}): RpaMessage => ({
  key,
  taskId: "f2f0b0a2-4f2f-4a5e-9d0b-2b1f7f0a1c11",
  creatorId: 7,
  shopId: 12,
  channel: "tk_dm",
  handle: "creator.1",
  content: "您好",
  ...change,
});

async function service(hooks: Parameters<typeof startRpa>[0] = {}) {
  const server = await startRpa({ token: "secret", ...hooks });
  onTestFinished(() => server.stop());
  return { server, port: httpRpa({ url: `${server.url}/`, token: "secret", silenceMs: 30_000 }) };
}

describe("an RPA service", () => {
  test("begins a talk once per key, goes on with it, and is asked for it", async () => {
    const { server, port } = await service();
    const first = await port.send(say("k1"), proceed);
    if (first.kind !== "accepted") throw new Error("it takes everything");
    const { sessionId } = first;
    expect(await port.send(say("k1"), proceed)).toEqual(first);
    expect(await port.reply({ key: "k2", sessionId, content: "好" }, proceed)).toEqual(first);
    expect([...server.taken.values()].map(({ content }) => content)).toEqual(["您好", "好"]);
    expect(await port.find("k2")).toEqual(first);
    expect(await port.find("k3")).toEqual({ kind: "absent" });
    const reply = { reply_id: "r1", content: "感兴趣", at: "2026-01-01T08:00:00+08:00" };
    server.sessions.get(sessionId)?.replies.push(reply);
    expect(await port.status(sessionId)).toEqual({
      sessionId,
      status: "queued",
      error: null,
      replies: [{ replyId: "r1", content: "感兴趣", at: new Date("2026-01-01T00:00:00Z") }],
    });
    expect(await port.status("nobody")).toBeNull();
  });

  test.each([
    [400, "refused"],
    [422, "refused"],
    [404, "refused"],
    [429, "deferred"],
    [409, "unknown"],
    [500, "unknown"],
    [503, "unknown"],
    ["hang up", "unknown"],
    ["forget", "unknown"],
  ] as const)("that answers %s leaves the message %s", async (order, kind) => {
    const { port } = await service({ message: () => order });
    expect(await port.send(say("k1"), proceed)).toMatchObject({ kind });
    expect(await port.find("k1")).toMatchObject({ kind: order === "hang up" ? "accepted" : "absent" });
  });

  test("that is not there, or does not know us, takes nothing for now", async () => {
    const { server } = await service();
    const stranger = httpRpa({ url: server.url, token: "wrong", silenceMs: 30_000 });
    expect(await stranger.send(say("k1"), proceed)).toMatchObject({ kind: "deferred", whole: true });
    expect(await stranger.find("k1")).toEqual({ kind: "silent" });
    const gone = await startRpa();
    await gone.stop();
    const nobody = httpRpa({ url: gone.url, silenceMs: 30_000 });
    expect(await nobody.send(say("k1"), proceed)).toMatchObject({ kind: "deferred", whole: true });
    await expect(nobody.status("session-1")).rejects.toThrow();
  });

  test("that is silent or speaks of another session has said nothing", async () => {
    const orders = [
      new Promise<undefined>(() => undefined),
      { body: '{"session_id":"b","status":"failed"}' },
    ];
    const { server, port } = await service({ session: () => orders.shift() });
    server.sessions.set("a", { session_id: "a", status: "delivered", error: null, replies: [] });
    const impatient = httpRpa({ url: server.url, token: "secret", silenceMs: 50 });
    await expect(impatient.status("a")).rejects.toThrow();
    await expect(port.status("a")).rejects.toThrow("another session");
    expect(await port.status("a")).toMatchObject({ sessionId: "a", status: "delivered" });
  });

  test("is asked nothing when we change our mind", async () => {
    const { server, port } = await service();
    await expect(port.send(say("k1"), () => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
    expect(server.taken.size).toBe(0);
  });
});

describe("the embedded sandbox", () => {
  async function sandbox() {
    const root = await mkdtemp(join(tmpdir(), "jishi-sandbox-"));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    const clock = vi.fn(() => new Date("2026-01-01T00:00:00Z"));
    const wait = (ms: number) => clock.mockReturnValue(new Date(clock().getTime() + ms));
    return { clock, wait, port: sandboxRpa(root, clock), again: () => sandboxRpa(root, clock) };
  }

  /** A key whose first message has this fate. */
  const keyWhere = (holds: (fate: ReturnType<typeof fateOf>) => boolean) =>
    Array.from({ length: 1000 }, (_, n) => `key-${n}`).find((key) => holds(fateOf(key, "您好"))) ?? "";

  test("acts out delivery, an answer and a talk, on the clock alone, also after a restart", async () => {
    const { port, wait, again } = await sandbox();
    const key = keyWhere(({ reply }) => reply?.kind === "interested");
    const sent = await port.send(say(key), proceed);
    if (sent.kind !== "accepted") throw new Error("the sandbox takes everything");
    const { sessionId } = sent;
    expect(sessionId).toMatch(/^sandbox-/);
    expect(await port.send(say(key, { content: "again" }), proceed)).toEqual(sent);
    expect(await port.status(sessionId)).toMatchObject({ status: "queued", replies: [] });
    wait(20_000);
    expect(await again().status(sessionId)).toMatchObject({ status: "delivered" });
    wait(120_000);
    const before = await again().status(sessionId);
    expect(before?.replies).toMatchObject([{ content: expect.stringContaining("感兴趣") }]);
    const answer =
      Array.from({ length: 99 }, (_, n) => `a-${n}`).find((one) => fateOfAnswer(one, "好").reply) ?? "";
    expect(await again().reply({ key: answer, sessionId, content: "好" }, proceed)).toEqual(sent);
    wait(120_000);
    const after = await again().status(sessionId);
    expect(after?.replies).toHaveLength(2);
    expect(after?.replies[0]).toEqual(before?.replies[0]);
    expect(await again().find(answer)).toEqual(sent);
  });

  test.each(["refused", "failed"] as const)("lets some be %s", async (end) => {
    const { port, wait } = await sandbox();
    await port.send(say(keyWhere((fate) => fate.end === end)), proceed);
    wait(60_000);
    const found = await port.find(keyWhere((fate) => fate.end === end));
    const status = found.kind === "accepted" ? await port.status(found.sessionId) : null;
    expect(status).toMatchObject({ status: end, error: `sandbox: ${end}`, replies: [] });
  });

  test("knows no session that it did not begin, and keeps nothing that was stopped", async () => {
    const { port } = await sandbox();
    expect(await port.status("sandbox-x")).toBeNull();
    expect(await port.find("k")).toEqual({ kind: "absent" });
    expect(await port.reply({ key: "k", sessionId: "sandbox-x", content: "a" }, proceed)).toMatchObject({
      kind: "refused",
    });
    await expect(port.send(say("k"), () => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
    expect(await port.find("k")).toEqual({ kind: "absent" });
  });
});
