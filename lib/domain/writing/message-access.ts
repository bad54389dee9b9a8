import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireTask } from "../matching/task-access";
import { factsSelect } from "./campaign-facts";

export const messageInclude = {
  thread: {
    select: {
      id: true,
      taskId: true,
      channel: true,
      language: true,
      creator: { select: { id: true, name: true } },
      task: { select: factsSelect },
    },
  },
} satisfies Prisma.OutreachMessageInclude;

export type ManagedMessage = Prisma.OutreachMessageGetPayload<{ include: typeof messageInclude }>;

/**
 * An outgoing message of a task that the caller manages, locked until the commit. Throws `outreach.not_found` for any
 * other, and `auth.forbidden` for whom may only read it.
 */
export async function requireMessage(tx: SignedIn, id: number): Promise<ManagedMessage> {
  await tx.db.$queryRaw`SELECT 1 FROM outreach_messages WHERE id = ${id} FOR NO KEY UPDATE`;
  const message = await tx.db.outreachMessage.findUnique({
    where: { id, direction: "OUT" },
    include: messageInclude,
  });
  if (!message) throw new DomainError("outreach.not_found");
  await requireTask(tx, message.thread.taskId, "campaign.manage").catch((error: unknown) => {
    const unknown = error instanceof DomainError && error.code === "task.not_found";
    throw unknown ? new DomainError("outreach.not_found") : error;
  });
  return message;
}

export const namesOfMessage = ({ thread }: ManagedMessage) => ({
  threadId: thread.id,
  taskId: thread.taskId,
  productId: thread.task.productId,
});
