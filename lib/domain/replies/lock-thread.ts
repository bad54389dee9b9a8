import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";

/** What a reply needs to know of its thread. */
export const threadInclude = {
  task: { include: { product: { select: { priceMinor: true } } } },
  creator: { select: { name: true, erasedAt: true } },
} satisfies Prisma.OutreachThreadInclude;

export type ReplyThread = Prisma.OutreachThreadGetPayload<{ include: typeof threadInclude }>;

/** The thread, locked until the commit: replies of one thread are recorded one after the other. Null for none. */
export async function lockThread({ db }: Context, id: string): Promise<ReplyThread | null> {
  await db.$queryRaw`SELECT 1 FROM outreach_threads WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return db.outreachThread.findUnique({ where: { id }, include: threadInclude });
}

export const namesOf = ({ id, taskId, task }: ReplyThread) => ({
  threadId: id,
  taskId,
  productId: task.productId,
});
