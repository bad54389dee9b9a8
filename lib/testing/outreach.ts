import { afterEach, expect } from "vitest";
import type { Client } from "@/lib/db";
import { type Context, createContext } from "@/lib/domain/context";
import { checkCounters, nothingBroken } from "@/lib/domain/outreach/check-counters";
import { sendDue } from "@/lib/domain/outreach/send-due";
import { startOutreach } from "@/lib/domain/outreach/start-outreach";
import { env } from "@/lib/env";
import type { Prisma } from "@/lib/generated/prisma/client";
import { makeMatch, makeMatchTask, makeQueuedMessage, makeThread } from "./campaign-factories";
import { useTestDatabase } from "./database";
import { actorOf, contextFor } from "./factories";
import { prepareMediaFolder } from "./media-folder";
import { startSmtp } from "./smtp-stand-in";

/** A database and a data folder of its own for tests that send; after each of them all counters equal their rows. */
export function useOutreach() {
  prepareMediaFolder();
  const db = useTestDatabase();
  afterEach(async () => {
    env.SMTP_URL = undefined;
    env.MAIL_FROM = undefined;
    expect(await checkCounters(db())).toEqual(nothingBroken);
  });
  /** The system, so many milliseconds from now. */
  const later = (ms = 0): Context => ({
    ...createContext(db(), null),
    clock: () => new Date(Date.now() + ms),
  });
  /** A message through the real port of its channel, at any hour. */
  async function real(channel: "EMAIL" | "TK_DM" = "EMAIL") {
    const made = await makeSendable(db(), { thread: { sandbox: false, channel } });
    const account = `seller:${made.task.userId}`;
    await db().channelSetting.create({
      data: { account, channel, fromHour: 0, toHour: 0, senderName: "集市\n小店", signature: "小店" },
    });
    return made;
  }
  return {
    db,
    later,
    real,
    send: (context = later()) => sendDue(context, new AbortController().signal),
    message: (id: number) =>
      db().outreachMessage.findUniqueOrThrow({ where: { id }, include: { thread: true } }),
  };
}

type Parts = {
  task?: Partial<Prisma.MatchTaskUncheckedCreateInput>;
  thread?: Partial<Prisma.OutreachThreadUncheckedCreateInput>;
  message?: Partial<Prisma.OutreachMessageUncheckedCreateInput>;
};

/** A message that may leave at once, through the sandbox unless told otherwise, with its thread and task. */
export async function makeSendable(db: Client, { task, thread, message }: Parts = {}) {
  const madeTask = thread?.taskId
    ? await db.matchTask.findUniqueOrThrow({ where: { id: thread.taskId } })
    : await makeMatchTask(db, task);
  const madeThread = await makeThread(db, { ...thread, taskId: madeTask.id });
  // A moment ago, so that no clock of another process is behind it.
  const ago = new Date(Date.now() - 1000);
  const made = await makeQueuedMessage(db, {
    notBefore: ago,
    approvedAt: ago,
    ...message,
    threadId: madeThread.id,
  });
  return { ...made, thread: madeThread, task: madeTask };
}

/** Lets mail out through a local server, at any hour, until the test ends. */
export async function useSmtp(db: Client, hooks: Parameters<typeof startSmtp>[0] = {}) {
  const server = await startSmtp(hooks);
  env.SMTP_URL = server.url;
  env.MAIL_FROM = "campaigns@shop.example";
  await db.channelSetting.updateMany({ data: { fromHour: 0, toHour: 0 } });
  return server;
}

/** What a test before left waiting is nobody's business in the next one. */
export async function cancelWaiting(db: Client): Promise<void> {
  await db.outreachMessage.updateMany({
    where: { state: { in: ["QUEUED", "HELD"] } },
    data: { state: "CANCELED" },
  });
}

/** A matched task with so many creators, and its maker. */
export async function arrangeOutreach(db: Client, count = 2) {
  const task = await makeMatchTask(db);
  const owner = contextFor(db, actorOf(await db.user.findUniqueOrThrow({ where: { id: task.userId } })));
  const creatorIds: number[] = [];
  while (creatorIds.length < count) {
    creatorIds.push((await makeMatch(db, { taskId: task.id })).creatorId);
  }
  const start = (change: Partial<Parameters<typeof startOutreach>[1]> = {}) =>
    startOutreach(owner, { taskId: task.id, creatorIds, channel: "EMAIL", content: "您好", ...change });
  return { task, owner, creatorIds, start };
}
