import { describe, expect, onTestFinished, test } from "vitest";
import { env } from "@/lib/env";
import type { ApprovalMode } from "@/lib/generated/prisma/enums";
import { pollSessionsJob } from "@/lib/jobs/poll-sessions";
import { eventually } from "@/lib/testing/eventually";
import { useReplies } from "@/lib/testing/replies";
import { type RpaStandInSession, startRpa } from "@/lib/testing/rpa-stand-in";
import type { Context } from "../context";
import { nextPoll, pollSessions } from "./poll-sessions";

const { db, context, minute, begin, stateOf } = useReplies();

type Told = { n: number; content: string };
type Service = Awaited<ReturnType<typeof startRpa>>;

const never = new AbortController().signal;
const clockAt = (at: Date): Context => ({ ...context(), clock: () => at });
const poll = (n: number) => pollSessions(clockAt(minute(n)), never);
const wire = ({ n, content }: Told) => ({ reply_id: `r${n}`, content, at: minute(n).toISOString() });

async function serve(hooks?: Parameters<typeof startRpa>[0]): Promise<Service> {
  const service = await startRpa(hooks);
  env.RPA_URL = service.url;
  onTestFinished(async () => {
    env.RPA_URL = undefined;
    await db().outreachThread.updateMany({ data: { pollAt: null } });
    await service.stop();
  });
  return service;
}

let begun = 0;

/** A talk through the service, in which nothing was said but our first message; it is due. */
async function beginSession({ sessions }: Service, mode?: ApprovalMode) {
  const session_id = `polled ${++begun}`;
  const session: RpaStandInSession = { session_id, status: "delivered", error: null, replies: [] };
  sessions.set(session_id, session);
  const due = { pollAt: minute(0), lastMessageAt: minute(0) };
  const talk = { channel: "TK_DM", sandbox: false, rpaSessionId: session_id, ...due } as const;
  const thread = await begin(mode, talk);
  const firstState = async () =>
    (await db().outreachMessage.findFirstOrThrow({ where: { threadId: thread.id, kind: "FIRST" } })).state;
  return { session, thread, firstState };
}

describe("what a service tells when it is asked", () => {
  test("is answered by the campaign's rule once, however often it is told", async () => {
    const service = await serve();
    const { session, thread } = await beginSession(service, "RULE");
    session.replies = [wire({ n: 1, content: "感兴趣！" })];
    for (const n of [2, 3, 4]) await poll(n);
    expect(await stateOf(thread.id)).toMatchObject({
      stage: "NEGOTIATING",
      replies: ["1 INTERESTED"],
      answers: [{ state: "QUEUED", to: "1" }],
    });
  });

  const truth = (session: RpaStandInSession, change: object = {}) => ({
    body: JSON.stringify({ ...session, ...change }),
  });
  const opinion = wire({ n: 1, content: "不感兴趣" });

  test.each<[string, (session: RpaStandInSession) => number | "hang up" | { body: string }]>([
    ["500", () => 500],
    ["503", () => 503],
    ["401", () => 401],
    ["404", () => 404],
    ["429", () => 429],
    ["nothing", () => "hang up"],
    ["no JSON", () => ({ body: "<html>busy</html>" })],
    ["half of it", (session) => ({ body: truth(session).body.slice(0, -5) })],
    ["an empty object", () => ({ body: "{}" })],
    ["null", () => ({ body: "null" })],
    ["of another session", (session) => truth(session, { session_id: "polled 0", replies: [opinion] })],
    ["a status that there is not", (session) => truth(session, { status: "read", replies: [opinion] })],
    ["replies that are no list", (session) => truth(session, { replies: opinion })],
    ["a reply without a time", (session) => truth(session, { replies: [{ ...opinion, at: undefined }] })],
    ["a reply at no time", (session) => truth(session, { replies: [{ ...opinion, at: "gestern" }] })],
    ["a reply that is no text", (session) => truth(session, { replies: [{ ...opinion, content: 7 }] })],
  ])("as %s changes nothing and holds up no other; the truth counts when it comes", async (_, lie) => {
    const lying = new Set<string>();
    const service = await serve({
      session: (session) => (lying.has(session.session_id) ? lie(session) : undefined),
    });
    const [one, other] = [await beginSession(service), await beginSession(service)];
    const before = await stateOf(one.thread.id);
    lying.add(one.session.session_id);
    for (const { session } of [one, other]) session.replies = [wire({ n: 1, content: "感兴趣！" })];
    expect(await poll(2)).toBe(2);
    expect(await stateOf(one.thread.id)).toEqual(before);
    expect(await one.firstState()).toBe("ACCEPTED");
    expect(await stateOf(other.thread.id)).toMatchObject({ stage: "NEGOTIATING" });
    lying.clear();
    await poll(3);
    expect(await stateOf(one.thread.id)).toEqual(await stateOf(other.thread.id));
  });

  test("too late holds up no other", async () => {
    const answered = Promise.withResolvers<"hang up">();
    const service = await serve({
      session: ({ session_id }) => (session_id === hanging.session.session_id ? answered.promise : undefined),
    });
    const hanging = await beginSession(service);
    const others = [await beginSession(service), await beginSession(service)];
    for (const { session } of others) session.replies = [wire({ n: 1, content: "感兴趣！" })];
    const polling = poll(2);
    await eventually(async () => {
      for (const { thread } of others) expect((await stateOf(thread.id)).stage).toBe("NEGOTIATING");
    });
    answered.resolve("hang up");
    expect(await polling).toBe(3);
    expect((await stateOf(hanging.thread.id)).replies).toEqual([]);
  });

  test("of the future and of huge texts is kept as far as it may be", async () => {
    const service = await serve();
    const { session, thread } = await beginSession(service);
    session.replies = [
      { reply_id: "r1", content: `感兴趣！${"长".repeat(90_000)}`, at: "2999-01-01T00:00:00Z" },
    ];
    for (const n of [2, 3]) await poll(n);
    const messages = await db().outreachMessage.findMany({ where: { threadId: thread.id, direction: "IN" } });
    expect(messages.map(({ at, content }) => [at, content.length])).toEqual([[minute(2), 20_000]]);
  });
});

describe("a first message that", () => {
  test.each(["refused", "failed"] as const)(
    "was %s after all was not sent; nobody asks again",
    async (status) => {
      const service = await serve();
      const { session, thread, firstState } = await beginSession(service);
      Object.assign(session, { status, error: "account closed" });
      await poll(1);
      expect(await firstState()).toBe("REJECTED");
      const row = await db().outreachThread.findUniqueOrThrow({ where: { id: thread.id } });
      expect(row.pollAt).toBeNull();
      expect(await poll(20)).toBe(0);
    },
  );

  test("was replied to has arrived, whatever the service says of it", async () => {
    const service = await serve();
    const { session, thread, firstState } = await beginSession(service);
    session.replies = [wire({ n: 1, content: "感兴趣！" })];
    session.status = "failed";
    await poll(2);
    expect(await firstState()).toBe("ACCEPTED");
    expect(await stateOf(thread.id)).toMatchObject({ stage: "NEGOTIATING" });
  });
});

describe("a session", () => {
  test("is asked for when it is due, by one of those who look", async () => {
    const service = await serve();
    const { session, thread } = await beginSession(service);
    const pollAt = () =>
      db()
        .outreachThread.findUniqueOrThrow({ where: { id: thread.id } })
        .then((row) => row.pollAt);
    await Promise.all([poll(1), poll(1), poll(1)]);
    expect(service.asked).toEqual([session.session_id]);
    expect(await pollAt()).toEqual(new Date(minute(1).getTime() + 10_000));
    await pollSessions(clockAt(new Date(minute(1).getTime() + 9_999)), never);
    expect(service.asked).toHaveLength(1);
    await poll(2);
    expect(service.asked).toHaveLength(2);
    expect(await poll(60 * 24 * 15)).toBe(1);
    expect(await pollAt()).toBeNull();
  });

  test.each([
    [0, 10_000],
    [9, 10_000],
    [10, 60_000],
    [59, 60_000],
    [60, 600_000],
    [24 * 60, 3_600_000],
    [14 * 24 * 60, null],
  ])("in which nothing was said for %i minutes is asked for again in %j ms", (minutes, every) => {
    const now = minute(minutes);
    expect(nextPoll(now, minute(0))).toEqual(every === null ? null : new Date(now.getTime() + every));
  });

  test("that was begun through the service waits for it, and is not looked for in the sandbox", async () => {
    const service = await serve();
    const { session, thread } = await beginSession(service);
    session.replies = [wire({ n: 1, content: "感兴趣！" })];
    env.RPA_URL = undefined;
    await poll(2);
    expect((await stateOf(thread.id)).replies).toEqual([]);
    env.RPA_URL = service.url;
    await poll(3);
    expect((await stateOf(thread.id)).replies).toEqual(["1 INTERESTED"]);
  });

  test("is asked for by the job until that is told to stop", async () => {
    const service = await serve();
    const { session, thread } = await beginSession(service);
    const stop = new AbortController();
    let now = minute(1);
    const running = pollSessionsJob.run({ ...context(), clock: () => now }, {}, stop.signal);
    for (const n of [1, 2]) {
      session.replies.push(wire({ n, content: "感兴趣！" }));
      now = minute(n + 2);
      await eventually(async () => expect((await stateOf(thread.id)).replies).toHaveLength(n));
    }
    stop.abort();
    await running;
    expect(await db().outreachThread.count({ where: { pollAt: { lte: now } } })).toBe(0);
  });
});
