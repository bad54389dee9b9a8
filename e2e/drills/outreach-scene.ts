import type { Client } from "@/lib/db";
import { createContext, inTransaction } from "@/lib/domain/context";
import type { Prisma } from "@/lib/generated/prisma/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import { makeMatchTask, makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { numbered } from "./drill";

/** Far enough that nothing leaves before it is let go. */
const someday = new Date("2099-01-01T00:00:00Z");

export type Scene = Awaited<ReturnType<typeof makeScene>>;

/**
 * A campaign with so many mails to send; beside it three to addresses that must not be written to, one for each way of
 * saying so, and a campaign of a seller who allows itself half of what it has.
 */
export async function makeScene(db: Client, count: number) {
  const task = await makeMatchTask(db);
  const modest = await makeMatchTask(db);
  for (const [owner, capacity] of [
    [task, null],
    [modest, 3],
  ] as const) {
    const account = `seller:${owner.userId}`;
    const hours = { fromHour: 0, toHour: 0 };
    await db.channelSetting.create({ data: { account, channel: "EMAIL", capacity, ...hours } });
  }
  const write = async (taskId: string) => {
    const thread = await makeThread(db, { taskId, sandbox: false });
    const { id } = await makeQueuedMessage(db, { threadId: thread.id, notBefore: someday });
    return { id, thread };
  };
  const ids: number[] = [];
  for (const _ of numbered(count)) ids.push((await write(task.id)).id);
  const limited: number[] = [];
  for (const _ of numbered(6)) limited.push((await write(modest.id)).id);
  const refused: { id: number; address: string }[] = [];
  for (const scope of ["ALL", "CAMPAIGNS", "SELLER"] as const) {
    const { id, thread } = await write(task.id);
    const account = scope === "SELLER" ? `seller:${task.userId}` : "";
    const data = { kind: "EMAIL", addressKey: thread.addressKey, scope, account, reason: "PERSON" } as const;
    await db.suppression.create({ data });
    refused.push({ id, address: thread.address });
  }
  return { task, ids, limited, refused, capacity: 3 };
}

/** Lets messages go, as when the time to undo is over. */
export const letGo = (db: Client, ids: readonly number[]) =>
  db.outreachMessage.updateMany({ where: { id: { in: [...ids] } }, data: { notBefore: new Date() } });

/** Wakes the sender, as an approval does. */
export const wake = (db: Client) =>
  inTransaction(createContext(db, null), async (tx) => enqueue(tx, sendOutreach, {}));

export const countOf = (db: Client, ids: readonly number[], where: Prisma.OutreachMessageWhereInput) =>
  db.outreachMessage.count({ where: { id: { in: [...ids] }, ...where } });
