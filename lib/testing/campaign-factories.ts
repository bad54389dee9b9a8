import { addressKey } from "@/lib/domain/outreach/addresses";
import { channels } from "@/lib/domain/outreach/channels";
import { textHash } from "@/lib/domain/outreach/text-hash";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Db } from "../db";
import { makeProduct } from "./factories";

let made = 0;

type CreatorOptions = Partial<Prisma.CreatorUncheckedCreateInput> & { handle?: string };

/** A creator with a mailbox and a TikTok account. */
export function makeCreator(db: Db, { handle, ...data }: CreatorOptions = {}) {
  const n = ++made;
  const email = data.email === undefined ? `creator-${n}@example.com` : data.email;
  const account = { platform: "TIKTOK" as const, handle: handle ?? `creator.${n}`, followers: 10_000 };
  return db.creator.create({
    data: {
      name: `达人 ${n}`,
      followers: 10_000,
      ...data,
      email,
      emailKey: email,
      accounts: { create: [{ ...account, handleKey: account.handle.toLowerCase() }] },
    },
    include: { accounts: true },
  });
}

/** A MATCHED task of the product's seller; the product is made unless given. */
export async function makeMatchTask(db: Db, data: Partial<Prisma.MatchTaskUncheckedCreateInput> = {}) {
  const product = data.productId
    ? await db.product.findUniqueOrThrow({ where: { id: data.productId } })
    : await makeProduct(db);
  return db.matchTask.create({
    data: {
      userId: product.sellerId,
      shopId: product.shopId,
      status: "MATCHED",
      matchTags: ["耳机"],
      ...data,
      productId: product.id,
    },
  });
}

/** A match of a task; task and creator are made unless given. */
export async function makeMatch(db: Db, data: Partial<Prisma.MatchUncheckedCreateInput> = {}) {
  const taskId = data.taskId ?? (await makeMatchTask(db)).id;
  const creatorId = data.creatorId ?? (await makeCreator(db)).id;
  const rank = data.rank ?? (await db.match.count({ where: { taskId } })) + 1;
  return db.match.create({ data: { score: 1 / (rank + 1), ...data, taskId, creatorId, rank } });
}

/** A thread with a matched creator, over mail unless told otherwise. */
export async function makeThread(db: Db, data: Partial<Prisma.OutreachThreadUncheckedCreateInput> = {}) {
  const { taskId, creatorId } =
    data.taskId !== undefined && data.creatorId !== undefined
      ? { taskId: data.taskId, creatorId: data.creatorId }
      : await makeMatch(db, { taskId: data.taskId, creatorId: data.creatorId });
  const channel = data.channel ?? "EMAIL";
  const creator = await db.creator.findUniqueOrThrow({
    where: { id: creatorId },
    include: { accounts: true },
  });
  const kind = channels[channel].address;
  const address =
    data.address ?? (kind === "EMAIL" ? creator.emailKey : creator.accounts[0]?.handleKey) ?? "";
  return db.outreachThread.create({
    data: {
      token: `token${++made}`,
      language: creator.language,
      sandbox: true,
      addressKey: await addressKey(db, kind, address),
      ...data,
      taskId,
      creatorId,
      channel,
      address,
    },
    include: { task: true },
  });
}

/** An outgoing first message that its task's maker has approved and that may leave at once. */
export async function makeQueuedMessage(
  db: Db,
  data: Partial<Prisma.OutreachMessageUncheckedCreateInput> = {},
) {
  const thread = data.threadId
    ? await db.outreachThread.findUniqueOrThrow({ where: { id: data.threadId }, include: { task: true } })
    : await makeThread(db);
  const text = { subject: data.subject ?? "合作邀请", content: data.content ?? "您好" };
  const hash = textHash(text);
  return db.outreachMessage.create({
    data: {
      direction: "OUT",
      kind: "FIRST",
      author: "TEMPLATE",
      language: thread.language,
      state: "QUEUED",
      approvedById: thread.task.userId,
      approvedHash: hash,
      approvedAt: new Date(),
      notBefore: new Date(),
      ...data,
      ...text,
      textHash: hash,
      threadId: thread.id,
    },
  });
}
