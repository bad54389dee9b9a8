import type { Prisma } from "@/lib/generated/prisma/client";
import { escapeLike } from "../catalog/search";
import type { Context, SignedIn } from "../context";
import { tasksFor } from "../matching/task-access";
import { type Campaign, taskProductSelect, withCounts } from "../matching/task-select";
import { padded } from "../padded";
import { type Page, type PageRequest, slice } from "../page";
import { type CampaignPhase, phaseFilter, phaseOf } from "./campaign-phase";

/** Of the threads: how many were answered by a person, and with how many creators is cooperated. */
export type Outcome = { repliedCount: number; cooperatingCount: number };

export type CampaignCard = Campaign & Outcome & { phase: CampaignPhase };

export type CampaignFilter = {
  phase?: CampaignPhase | undefined;
  /** Part of the product's title, in either language. */
  text?: string | undefined;
};

const none: Outcome = { repliedCount: 0, cooperatingCount: 0 };

/** Both counts of each task, from its threads. One query. */
export async function outcomesOf({ db }: Context, taskIds: readonly string[]): Promise<Map<string, Outcome>> {
  if (taskIds.length === 0) return new Map();
  const rows = await db.$queryRaw<({ id: string } & Outcome)[]>`
    SELECT task_id AS id,
      (count(*) FILTER (WHERE last_reply_at IS NOT NULL))::int AS "repliedCount",
      (count(*) FILTER (WHERE stage = 'COOPERATING'))::int AS "cooperatingCount"
    FROM outreach_threads WHERE task_id = ANY(${padded(taskIds)}::uuid[]) GROUP BY task_id`;
  return new Map(rows.map(({ id, ...outcome }) => [id, outcome]));
}

function titled(text: string | undefined): Prisma.MatchTaskWhereInput {
  if (!text) return {};
  const part = { contains: escapeLike(text), mode: "insensitive" } as const;
  return { product: { OR: [{ title: part }, { titleEn: part }] } };
}

/** The campaigns that the caller may read with all that is counted of them, the newest first. 4 queries. */
export async function listCampaignCards(
  context: SignedIn,
  { phase, text, page }: CampaignFilter & { page: PageRequest },
): Promise<Page<CampaignCard>> {
  const mine = tasksFor(context.actor, "campaign.read");
  const where = { AND: [mine, phase ? phaseFilter[phase] : {}, titled(text)] };
  const [tasks, total] = await Promise.all([
    context.db.matchTask.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      include: { product: { select: taskProductSelect } },
      ...slice(page),
    }),
    context.db.matchTask.count({ where }),
  ]);
  const outcomes = await outcomesOf(
    context,
    tasks.map(({ id }) => id),
  );
  const items = (await withCounts(context, tasks)).map((task) => ({
    ...task,
    ...(outcomes.get(task.id) ?? none),
    phase: phaseOf(task),
  }));
  return { items, total, ...page };
}

const noPhases: Record<CampaignPhase, number> = {
  draft: 0,
  matching: 0,
  failed: 0,
  ready: 0,
  running: 0,
  paused: 0,
};

/** How many campaigns the caller may read in each phase. One query. */
export async function countCampaignsByPhase({ actor, db }: SignedIn): Promise<Record<CampaignPhase, number>> {
  const tasks = await db.matchTask.findMany({
    where: tasksFor(actor, "campaign.read"),
    select: { status: true, startedAt: true, pausedAt: true },
  });
  const counts = { ...noPhases };
  for (const task of tasks) counts[phaseOf(task)] += 1;
  return counts;
}
