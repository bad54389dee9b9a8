import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { env } from "@/lib/env";
import { readInboxJob } from "@/lib/jobs/read-inbox";
import { sandboxInbox } from "@/lib/ports/inbox/sandbox";
import { sandboxMailFolder } from "@/lib/ports/mail/choose";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { createContext } from "../context";
import { decideMail } from "./decide-mail";
import { markReply } from "./mark-reply";
import { readInbox } from "./read-inbox";
import { recordReply } from "./record-reply";
import { writeSandboxReply } from "./write-sandbox-reply";

const db = useTestDatabase();
let talk: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  talk = await begin();
});

async function begin() {
  const task = await makeMatchTask(db(), { reward: "800 元" });
  const creator = await makeCreator(db());
  await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
  const thread = await makeThread(db(), { taskId: task.id, creatorId: creator.id, stage: "CONTACTED" });
  const outboundId = `<${thread.id}@sandbox.invalid>`;
  await makeQueuedMessage(db(), {
    threadId: thread.id,
    state: "ACCEPTED",
    acceptedAt: new Date(0),
    outboundId,
  });
  const owner = contextFor(db(), actorOf(await db().user.findUniqueOrThrow({ where: { id: task.userId } })));
  return { ...thread, owner };
}

const stranger = async () => contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
const stage = async () => (await db().outreachThread.findUniqueOrThrow({ where: { id: talk.id } })).stage;
const told = async () =>
  (
    await db().event.findMany({
      where: { payload: { path: ["threadId"], equals: talk.id } },
      orderBy: { id: "asc" },
    })
  ).map(({ type }) => type);
const answers = () =>
  db().outreachMessage.findMany({ where: { threadId: talk.id, kind: "ANSWER" }, orderBy: { id: "asc" } });

describe("a mail that was proposed", () => {
  const propose = () =>
    db().inboundMail.create({
      data: {
        ...{ mailbox: "test", state: "PROPOSED", reason: "sender", threadId: talk.id, content: "感兴趣！" },
        ...{ subject: "hello", fromName: "Lin", rawHash: Buffer.from(talk.id), receivedAt: new Date(1000) },
      },
    });

  test("counts like any reply once a person says that it belongs", async () => {
    const { id } = await propose();
    await decideMail(talk.owner, { id, belongs: true });
    expect(await stage()).toBe("NEGOTIATING");
    expect(await db().inboundMail.findUnique({ where: { id } })).toMatchObject({ state: "ATTACHED" });
    await expect(decideMail(talk.owner, { id, belongs: false })).rejects.toMatchObject({
      code: "outreach.wrong_state",
    });
  });

  test("is forgotten once a person says that it does not", async () => {
    const { id } = await propose();
    await decideMail(talk.owner, { id, belongs: false });
    expect(await stage()).toBe("CONTACTED");
    expect(await db().inboundMail.findUnique({ where: { id } })).toMatchObject({
      state: "IGNORED",
      content: "",
      fromName: "",
    });
    expect(await told()).toEqual(["outreach.thread_changed"]);
  });

  test("is decided by whom the campaign belongs to alone", async () => {
    const { id } = await propose();
    await expect(decideMail(await stranger(), { id, belongs: true })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
    await expect(decideMail(talk.owner, { id: id + 1000, belongs: true })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
  });
});

describe("what a person says of a reply", () => {
  const reply = async (content: string) => {
    const recorded = await recordReply(createContext(db(), null), {
      ...{ threadId: talk.id, replyKey: `${talk.id}:1`, content, at: new Date(1000) },
    });
    return recorded.messageId ?? 0;
  };

  test("counts, and the answer to the other reading gives way", async () => {
    const id = await reply("感兴趣！");
    await markReply(talk.owner, { id, replyClass: "QUESTION" });
    expect(await stage()).toBe("REPLIED");
    expect((await answers()).map(({ state }) => state)).toEqual(["CANCELED", "DRAFT"]);
    await markReply(talk.owner, { id, replyClass: "DECLINED" });
    expect(await stage()).toBe("DECLINED");
    expect((await answers()).map(({ state }) => state)).toEqual(["CANCELED", "CANCELED"]);
  });

  test("is told to whoever follows, also where the thread stays where it is", async () => {
    const id = await reply("不感兴趣");
    const before = await told();
    await markReply(talk.owner, { id, replyClass: "DECLINED" });
    expect(await told()).toEqual([...before, "outreach.thread_changed"]);
  });

  test("keeps an address from being written to where they opted out", async () => {
    await markReply(talk.owner, { id: await reply("hmm"), replyClass: "OPT_OUT" });
    expect(await db().suppression.count({ where: { addressKey: talk.addressKey, scope: "CAMPAIGNS" } })).toBe(
      1,
    );
  });

  test("is said by whom the campaign belongs to alone, of replies alone", async () => {
    const id = await reply("感兴趣！");
    await expect(markReply(await stranger(), { id, replyClass: "DECLINED" })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
    const [answer] = await answers();
    await expect(
      markReply(talk.owner, { id: answer?.id ?? 0, replyClass: "DECLINED" }),
    ).rejects.toMatchObject({ code: "outreach.not_found" });
    expect(await stage()).toBe("NEGOTIATING");
  });
});

describe("a reply in a creator's place", () => {
  let kept: string;
  beforeAll(async () => {
    kept = env.DATA_DIR;
    env.DATA_DIR = await mkdtemp(join(tmpdir(), "jishi-sandbox-"));
  });
  afterAll(async () => {
    await rm(env.DATA_DIR, { recursive: true });
    env.DATA_DIR = kept;
  });

  test("goes the way of a real one, quoted as QQ Mail does", async () => {
    await writeSandboxReply(talk.owner, { threadId: talk.id, content: "感兴趣，怎么合作？" });
    const queued = await db().$queryRaw<unknown[]>`SELECT 1 FROM jobs.job WHERE name = ${readInboxJob.name}`;
    expect(queued.length).toBeGreaterThan(0);
    const port = sandboxInbox(sandboxMailFolder());
    expect(await readInbox(createContext(db(), null), port, new AbortController().signal)).toBe(1);
    expect(await readInbox(createContext(db(), null), port, new AbortController().signal)).toBe(0);
    expect(await stage()).toBe("NEGOTIATING");
    const reply = await db().outreachMessage.findFirst({ where: { threadId: talk.id, direction: "IN" } });
    expect(reply).toMatchObject({ content: "感兴趣，怎么合作？", subject: "回复：合作邀请" });
  });

  test("is refused where mails really leave", async () => {
    await db().outreachThread.update({ where: { id: talk.id }, data: { sandbox: false } });
    const written = writeSandboxReply(talk.owner, { threadId: talk.id, content: "感兴趣" });
    await expect(written).rejects.toMatchObject({ code: "outreach.wrong_state" });
  });
});
