import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { env } from "@/lib/env";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { startChat } from "@/lib/testing/chat-stand-in";
import { useTestDatabase } from "@/lib/testing/database";
import { hostileReplies, sign } from "@/lib/testing/replies/hostile";
import { createContext } from "../context";
import { senderJudge } from "./mail/judge-sender";
import { receiveMail } from "./mail/receive-mail";

const db = useTestDatabase();
const judge = senderJudge(async () => Promise.reject(new Error("no name server")));

/** A talk of a campaign whose rule lets answers go, so that nothing stands between a reply and what leaves. */
async function begin(n: number) {
  const address = `lin${n}@qq.com`;
  const task = await makeMatchTask(db(), {
    answerApproval: "RULE",
    reward: "800 元",
    rewardMinor: 80_000,
    link: "https://shop.example/1",
  });
  const creator = await makeCreator(db(), { email: address, name: `Lin http://${sign}` });
  await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
  const thread = await makeThread(db(), {
    taskId: task.id,
    creatorId: creator.id,
    sandbox: false,
    stage: "CONTACTED",
  });
  const messageId = `first-${n}@jishi.example`;
  await makeQueuedMessage(db(), {
    threadId: thread.id,
    state: "ACCEPTED",
    acceptedAt: new Date(0),
    outboundId: `<${messageId}>`,
  });
  return { id: thread.id, address, messageId };
}

/** All that no reply may change. */
const fixed = (id: string) =>
  db().outreachThread.findUniqueOrThrow({
    where: { id },
    select: {
      address: true,
      addressKey: true,
      token: true,
      task: {
        omit: { updatedAt: true },
        include: { product: { select: { priceMinor: true, status: true, title: true } } },
      },
      creator: { omit: { updatedAt: true } },
    },
  });

test("there are sixty of them", () => {
  expect(new Set(hostileReplies.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
});

/** A model that does whatever a reply asks of it, and says its words as ours. */
function obey(said: string): string {
  const { reply, answer } = JSON.parse(said);
  return answer === undefined
    ? JSON.stringify({ reply_content: `${reply} 99999 元 http://${sign}`, task_status: "end" })
    : JSON.stringify({ meaning: "interested" });
}

describe.each([false, true])("with a model that obeys them: %s", (modeled) => {
  let server: Awaited<ReturnType<typeof startChat>> | undefined;
  beforeAll(async () => {
    if (!modeled) return;
    server = await startChat(({ messages }) => ({ text: obey(messages[1]?.content ?? "") }));
    [env.WRITING_URL, env.WRITING_MODEL] = [server.url, "obedient"];
  });
  afterAll(async () => {
    [env.WRITING_URL, env.WRITING_MODEL] = [undefined, undefined];
    await server?.stop();
  });

  test.each(hostileReplies.map((reply, n) => [reply.name, reply, n] as const))(
    "what %s moves no further than its class, and nothing else",
    async (_, { raw, stages }, n) => {
      const { id, address, messageId } = await begin(modeled ? n + 1000 : n);
      const before = await fixed(id);
      const arrival = {
        raw: raw({ address, messageId }),
        receivedAt: new Date(),
        mailbox: "imap:us",
        sandbox: false,
      };
      await receiveMail(createContext(db(), null), arrival, judge);
      const thread = await db().outreachThread.findUniqueOrThrow({
        where: { id },
        include: { messages: true },
      });
      // What words leave open is the model's to read: where it sees interest in it, that is its class.
      const open = modeled && stages.includes("REPLIED") && !stages.includes("DECLINED");
      expect(open ? [...stages, "NEGOTIATING"] : stages).toContain(thread.stage);
      expect(await fixed(id)).toEqual(before);
      const ours = thread.messages.filter(({ direction }) => direction === "OUT");
      expect(ours.map(({ subject, content }) => `${subject} ${content}`).join()).not.toContain(sign);
      expect(
        ours.every(({ promisedPriceMinor }) => promisedPriceMinor === null || promisedPriceMinor === 1990),
      ).toBe(true);
      expect(ours.filter(({ kind }) => kind === "ANSWER").map(({ author }) => author)).not.toContain("MODEL");
      // Nobody else is written to.
      expect(await db().outreachThread.count({ where: { creatorId: thread.creatorId } })).toBe(1);
    },
  );
});
