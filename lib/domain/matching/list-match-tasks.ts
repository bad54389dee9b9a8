import type { MatchTaskStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Page, type PageRequest, slice } from "../page";
import { requireTask, tasksFor } from "./task-access";
import { type Campaign, type CountedTask, counted, taskProductSelect, withCounts } from "./task-select";

const newest = [{ createdAt: "desc" }, { id: "desc" }] as const;

/** The tasks that the caller may read, the newest first; drafts are not tasks yet. 3 queries. (000, matching) */
export async function listMatchTasks(
  context: SignedIn,
  { page }: { page: PageRequest },
): Promise<Page<CountedTask>> {
  const where = { AND: [tasksFor(context.actor, "campaign.read"), { status: { not: "DRAFT" as const } }] };
  const [tasks, total] = await Promise.all([
    context.db.matchTask.findMany({ where, orderBy: [...newest], ...slice(page) }),
    context.db.matchTask.count({ where }),
  ]);
  return { items: await withCounts(context, tasks), total, ...page };
}

/** The same with their products, drafts among them; only some statuses where any are named. */
export async function listCampaigns(
  context: SignedIn,
  { page, statuses }: { page: PageRequest; statuses?: readonly MatchTaskStatus[] | undefined },
): Promise<Page<Campaign>> {
  const named = statuses ? { status: { in: [...statuses] } } : {};
  const where = { AND: [tasksFor(context.actor, "campaign.read"), named] };
  const [tasks, total] = await Promise.all([
    context.db.matchTask.findMany({
      where,
      orderBy: [...newest],
      include: { product: { select: taskProductSelect } },
      ...slice(page),
    }),
    context.db.matchTask.count({ where }),
  ]);
  return { items: await withCounts(context, tasks), total, ...page };
}

/** One task. Throws `task.not_found` for a draft, too. (000, matching) */
export async function getMatchTask(context: SignedIn, { id }: { id: string }): Promise<CountedTask> {
  const task = await requireTask(context, id, "campaign.read");
  if (task.status === "DRAFT") throw new DomainError("task.not_found");
  return counted(context, task);
}

/** One task in any status, with its product. Throws `task.not_found`. */
export async function getCampaign(context: SignedIn, { id }: { id: string }): Promise<Campaign> {
  await requireTask(context, id, "campaign.read");
  const task = await context.db.matchTask.findUniqueOrThrow({
    where: { id },
    include: { product: { select: taskProductSelect } },
  });
  return counted(context, task);
}
