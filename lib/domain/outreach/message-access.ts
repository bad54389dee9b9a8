import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { tasksFor } from "../matching/task-access";
import { may } from "../permissions";

/**
 * An outgoing message of a task that the actor manages. Throws `outreach.not_found` for one that is not theirs to see,
 * and `auth.forbidden` for one that they may only read.
 */
export async function requireMessage({ actor, db }: SignedIn, id: number) {
  const message = await db.outreachMessage.findFirst({
    where: { id, direction: "OUT", thread: { task: tasksFor(actor, "campaign.read") } },
    include: { thread: { include: { task: { include: { product: { select: { priceMinor: true } } } } } } },
  });
  if (!message) throw new DomainError("outreach.not_found");
  const { task } = message.thread;
  if (!may(actor, "campaign.manage", { sellerId: task.userId, shopId: task.shopId })) {
    throw new DomainError("auth.forbidden");
  }
  return message;
}
