import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { tasksFor } from "../matching/task-access";
import { type Page, type PageRequest, slice } from "../page";

const select = {
  id: true,
  subject: true,
  error: true,
  lookUpAt: true,
  updatedAt: true,
  thread: {
    select: {
      id: true,
      taskId: true,
      channel: true,
      sandbox: true,
      creator: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.OutreachMessageSelect;

export type Doubt = Prisma.OutreachMessageGetPayload<{ select: typeof select }>;

/** Messages of the actor's campaigns of which nobody knows whether they were delivered, the oldest first. */
export async function listDoubts(
  { actor, db }: SignedIn,
  { page }: { page: PageRequest },
): Promise<Page<Doubt>> {
  const where: Prisma.OutreachMessageWhereInput = {
    state: "UNKNOWN",
    thread: { task: tasksFor(actor, "campaign.read") },
  };
  const [items, total] = await Promise.all([
    db.outreachMessage.findMany({
      where,
      select,
      orderBy: [{ updatedAt: "asc" }, { id: "asc" }],
      ...slice(page),
    }),
    db.outreachMessage.count({ where }),
  ]);
  return { items, total, ...page };
}
