import { beforeEach, describe, expect, test } from "vitest";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { bounceMail, complaintMail, personalMail } from "@/lib/testing/mails/mail";
import { createContext } from "../../context";
import { senderJudge } from "./judge-sender";
import { receiveMail } from "./receive-mail";

const db = useTestDatabase();
let made = 0;
let talk: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  talk = await begin();
});

/** A talk by mail that was begun. */
async function begin() {
  const n = ++made;
  const address = `lin${n}@qq.com`;
  const task = await makeMatchTask(db());
  const creator = await makeCreator(db(), { email: address });
  await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
  const thread = await makeThread(db(), {
    taskId: task.id,
    creatorId: creator.id,
    sandbox: false,
    stage: "CONTACTED",
  });
  const id = `first-${n}@jishi.example`;
  const outboundId = `<${id}>`;
  const accepted = {
    state: "ACCEPTED",
    acceptedAt: new Date(0),
    outboundId,
    providerId: `relay-${n}@mx.example`,
  } as const;
  await makeQueuedMessage(db(), {
    threadId: thread.id,
    subject: `合作邀请 ${n}`,
    content: "您好，我们想邀请您体验云雀耳机",
    ...accepted,
  });
  return { ...thread, id: thread.id, address, messageId: id, relayId: `relay-${n}@mx.example`, n };
}

const silent = async () => Promise.reject(new Error("no name server"));
const rejects = async (name: string) =>
  name.startsWith("_dmarc.")
    ? [["v=DMARC1; p=reject"]]
    : Promise.reject(Object.assign(new Error(), { code: "ENOTFOUND" }));

function receive(
  raw: Buffer,
  { resolver = silent, trusted = "" }: { resolver?: typeof rejects; trusted?: string } = {},
) {
  const arrival = { raw, receivedAt: new Date(), mailbox: "imap:us", sandbox: false };
  return receiveMail(createContext(db(), null), arrival, senderJudge(resolver, trusted || undefined));
}

type Change = Record<string, string | readonly string[]>;
const reply = (headers: Change = {}, body = "感兴趣！") =>
  personalMail(
    {
      From: `Lin <${talk.address}>`,
      "Message-ID": `<reply-${talk.n}@qq.com>`,
      "In-Reply-To": `<${talk.messageId}>`,
      ...headers,
    },
    body,
  );

const stage = async () => (await db().outreachThread.findUniqueOrThrow({ where: { id: talk.id } })).stage;
const kept = () => db().inboundMail.findFirst({ orderBy: { id: "desc" } });
const told = () =>
  db().event.findMany({
    where: { payload: { path: ["threadId"], equals: talk.id } },
    orderBy: { id: "asc" },
    select: { type: true, objectId: true, sellerId: true },
  });
const suppressions = () =>
  db().suppression.findMany({
    where: { addressKey: talk.addressKey },
    select: { scope: true, reason: true },
  });

describe("a reply finds its thread", () => {
  test.each<[string, () => Change]>([
    ["our id in In-Reply-To", () => ({})],
    [
      "our id in References",
      () => ({ "In-Reply-To": "<x@y>", References: `<a@b> <${talk.messageId}> <c@d>` }),
    ],
    ["the id that a relay gave", () => ({ "In-Reply-To": `<${talk.relayId}>` })],
    ["another spelling of its sender", () => ({ From: talk.address.toUpperCase().replace("@", "+x@") })],
  ])("by %s", async (_, change) => {
    expect(await receive(reply(change()))).toBe("ATTACHED");
    expect(await stage()).toBe("NEGOTIATING");
    expect(await kept()).toMatchObject({
      threadId: talk.id,
      reason: "ids",
      messageId: `<reply-${talk.n}@qq.com>`,
    });
  });

  test("once, however often it is read", async () => {
    expect(await Promise.all([receive(reply()), receive(reply())])).toEqual(
      expect.arrayContaining(["ATTACHED", "known"]),
    );
    expect(await receive(reply())).toBe("known");
    expect(await db().outreachMessage.count({ where: { threadId: talk.id, direction: "IN" } })).toBe(1);
  });

  test("and only its visible part counts", async () => {
    await receive(reply({}, `好的\n\n------------------ 原始邮件 ------------------\n您好，不感兴趣请退订`));
    expect(await kept()).toMatchObject({ content: "好的" });
    expect(await stage()).toBe("NEGOTIATING");
  });
});

describe("a person decides", () => {
  test.each<[string, string, () => Change]>([
    [
      "where only sender and subject say so",
      "subject",
      () => ({ "In-Reply-To": "<x@y>", Subject: `回复：Re: 合作邀请 ${talk.n}` }),
    ],
    ["where only the sender says so", "sender", () => ({ "In-Reply-To": "<x@y>", Subject: "hello" })],
    ["where somebody else answers", "other_sender", () => ({ From: "manager@agency.example" })],
    ["where two say that they wrote it", "other_sender", () => ({ From: `${talk.address}, b@c.example` })],
  ])("%s", async (_, reason, change) => {
    expect(await receive(reply(change()))).toBe("PROPOSED");
    expect(await kept()).toMatchObject({ threadId: talk.id, reason, content: "感兴趣！" });
    expect(await stage()).toBe("CONTACTED");
  });

  test("and hears of it at once, of each mail once", async () => {
    const raw = reply({ From: "manager@agency.example" });
    expect(await Promise.all([receive(raw), receive(raw)])).toContain("PROPOSED");
    const { userId } = await db().matchTask.findUniqueOrThrow({ where: { id: talk.taskId } });
    const mail = await kept();
    expect(await told()).toEqual([{ type: "outreach.mail_proposed", objectId: mail?.id, sellerId: userId }]);
  });

  test("where the sender's domain disowns the mail", async () => {
    expect(await receive(reply(), { resolver: rejects })).toBe("PROPOSED");
    expect(await kept()).toMatchObject({ reason: "dmarc_failed", dmarc: "fail" });
    expect(await stage()).toBe("CONTACTED");
  });

  test("where our server says that it does, and whatever the sender writes below", async () => {
    const results = ["mx.jishi.example; dmarc=fail header.from=qq.com", "mx.jishi.example; dmarc=pass"];
    const raw = reply({ "Authentication-Results": results });
    expect(await receive(raw, { trusted: "mx.jishi.example" })).toBe("PROPOSED");
    expect(await stage()).toBe("CONTACTED");
  });
});

test("a server that is not ours is not believed", async () => {
  const raw = reply({ "Authentication-Results": "evil.example; dmarc=fail" });
  expect(await receive(raw, { trusted: "mx.jishi.example" })).toBe("ATTACHED");
  expect(await kept()).toMatchObject({ dmarc: "none" });
});

describe("nothing moves", () => {
  test.each<[string, string, string, () => Buffer]>([
    ["by a program", "AUTOMATIC", "auto_submitted", () => reply({ "Auto-Submitted": "auto-replied" })],
    ["by a vacation's subject", "AUTOMATIC", "subject", () => reply({ Subject: "自动回复：合作邀请" })],
    ["by our own mail", "IGNORED", "own", () => reply({ From: "campaigns@sandbox.invalid" })],
    [
      "by our own mail that comes back",
      "IGNORED",
      "own",
      () => reply({ "Message-ID": `<${talk.messageId}>` }),
    ],
    [
      "by a stranger's mail",
      "IGNORED",
      "unknown",
      () => reply({ From: "x@y.example", "In-Reply-To": "<x@y>" }),
    ],
    ["by a newsletter", "IGNORED", "list", () => reply({ "In-Reply-To": "<x@y>", "List-Id": "<a.b>" })],
    ["by a delay", "AUTOMATIC", "delay", () => bounceMail({ status: "4.2.2", original: talk.messageId })],
    [
      "by somebody else's bounce",
      "AUTOMATIC",
      "bounce_of_others",
      () => bounceMail({ original: "other@x.example" }),
    ],
    ["by a bounce without the mail", "AUTOMATIC", "bounce_of_others", () => bounceMail()],
  ])("%s", async (_, state, reason, raw) => {
    expect(await receive(raw())).toBe(state);
    expect(await kept()).toMatchObject({ state, reason });
    expect(await stage()).toBe("CONTACTED");
    expect(await suppressions()).toEqual([]);
    const thread = await db().outreachThread.findUniqueOrThrow({ where: { id: talk.id } });
    expect(thread.lastReplyAt).toBeNull();
  });

  test("by the same words for the fourth time", async () => {
    for (let n = 0; n < 3; n++)
      expect(await receive(reply({ "Message-ID": `<loop-${n}@qq.com>` }))).toBe("ATTACHED");
    expect(await receive(reply({ "Message-ID": "<loop-4@qq.com>" }))).toBe("AUTOMATIC");
    expect(await kept()).toMatchObject({ reason: "loop" });
  });

  test("of a stranger's mail is kept", async () => {
    await receive(reply({ From: "x@y.example", "In-Reply-To": "<x@y>" }, "private"));
    expect(await kept()).toMatchObject({ subject: "", content: "", fromName: "", fromKey: null });
  });
});

describe("an address is not written to again", () => {
  test.each<[string, string, () => Buffer]>([
    ["after a bounce", "BOUNCE", () => bounceMail({ original: talk.messageId })],
    ["after a complaint", "COMPLAINT", () => complaintMail(talk.messageId)],
  ])("%s", async (_, reason, raw) => {
    expect(await receive(raw())).toBe("BOUNCE");
    expect(await suppressions()).toEqual([{ scope: "ALL", reason }]);
    expect((await told()).map(({ type }) => type)).toEqual(["outreach.thread_changed"]);
    expect(await stage()).toBe("CONTACTED");
  });

  test("by any campaign after its owner opted out", async () => {
    await receive(reply({}, "退订"));
    expect(await suppressions()).toEqual([{ scope: "CAMPAIGNS", reason: "OPT_OUT" }]);
    expect(await stage()).toBe("DECLINED");
  });
});

test("the mail of someone who was erased leaves nothing but its coming", async () => {
  await db().outreachThread.update({ where: { id: talk.id }, data: { address: "" } });
  expect(await receive(reply())).toBe("IGNORED");
  expect(await kept()).toMatchObject({ reason: "erased", content: "", threadId: null });
});
