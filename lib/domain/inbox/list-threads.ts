import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { tasksFor } from "../matching/task-access";
import { type Page, type PageRequest, slice } from "../page";
import { type ThreadFilter, threadFilters } from "./thread-filter-names";
import { begun, conditionOf, lastAt, unread, waitingJoins } from "./thread-filters";

const { sql } = Prisma;

type Found = {
  id: string;
  at: Date;
  unread: boolean;
  draft: boolean;
  held: boolean;
  unknown: boolean;
  proposed: boolean;
  answer: boolean;
};

const rowSelect = {
  id: true,
  channel: true,
  sandbox: true,
  stage: true,
  snoozedUntil: true,
  closedAt: true,
  creator: { select: { id: true, name: true } },
  task: { select: { id: true, product: { select: { id: true, title: true, titleEn: true } } } },
  messages: {
    where: { OR: [{ direction: "IN" }, { state: { not: "CANCELED" } }] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    // What is only a draft was said by nobody yet.
    take: 3,
    select: { direction: true, content: true, state: true, automatic: true },
  },
} satisfies Prisma.OutreachThreadSelect;

type Row = Prisma.OutreachThreadGetPayload<{ select: typeof rowSelect }>;

export type ListedThread = Omit<Row, "messages"> &
  Omit<Found, "id"> & { newest: Row["messages"][number] | null };

export type ThreadQuery = {
  filter: ThreadFilter;
  taskId?: string | undefined;
  unreadOnly?: boolean | undefined;
  /** Contained in the creator's name or in what was said. */
  text?: string | undefined;
  page: PageRequest;
};

const pattern = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** The threads of tasks that the caller may read, in which something is said. */
async function fromThreads({ actor, db }: SignedIn, { taskId, text }: Pick<ThreadQuery, "taskId" | "text">) {
  const where = { AND: [tasksFor(actor, "campaign.read"), taskId === undefined ? {} : { id: taskId }] };
  const tasks = await db.matchTask.findMany({ where, select: { id: true } });
  const named =
    text === undefined
      ? sql`true`
      : sql`(EXISTS (SELECT FROM creators c WHERE c.id = th.creator_id AND c.name ILIKE ${pattern(text)})
        OR EXISTS (SELECT FROM outreach_messages m WHERE m.thread_id = th.id AND m.state IS DISTINCT FROM 'CANCELED'
          AND (m.content ILIKE ${pattern(text)} OR m.subject ILIKE ${pattern(text)})))`;
  return sql`FROM outreach_threads th ${waitingJoins}
    WHERE th.task_id = ANY (${tasks.map(({ id }) => id)}::uuid[]) AND ${begun} AND ${named}`;
}

/** Threads of the caller's campaigns, those in which something happened last first. */
export async function listThreads(context: SignedIn, query: ThreadQuery): Promise<Page<ListedThread>> {
  const { db } = context;
  const { filter, page, unreadOnly = false } = query;
  const { skip, take } = slice(page);
  const now = context.clock();
  const from = sql`${await fromThreads(context, query)} AND ${conditionOf(filter, now)}
    AND ${unreadOnly ? unread : sql`true`}`;
  const [found, counted] = await Promise.all([
    db.$queryRaw<
      Found[]
    >`SELECT th.id::text, ${lastAt} AS at, ${unread} IS TRUE AS unread, o.draft, o.held, o.unknown,
      i.proposed, ${conditionOf("answer", now)} AS answer ${from}
      ORDER BY ${lastAt} DESC NULLS LAST, th.id LIMIT ${take} OFFSET ${skip}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${from}`,
  ]);
  const rows = await db.outreachThread.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: rowSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items = found.flatMap(({ id, ...flags }): ListedThread[] => {
    const row = byId.get(id);
    if (!row) return [];
    const { messages, ...thread } = row;
    return [
      { ...thread, ...flags, newest: messages.find(({ state }) => state !== "DRAFT") ?? messages[0] ?? null },
    ];
  });
  return { items, total: counted[0]?.total ?? 0, ...page };
}

export type ThreadCounts = Record<ThreadFilter | "unread", number>;

/** How many threads each filter has, of one task where one is named. */
export async function countThreads(
  context: SignedIn,
  { taskId }: { taskId?: string | undefined } = {},
): Promise<ThreadCounts> {
  const now = context.clock();
  const counts = threadFilters.map(
    (filter) =>
      sql`(count(*) FILTER (WHERE ${conditionOf(filter, now)}))::int AS ${Prisma.raw(`"${filter}"`)}`,
  );
  const [row] = await context.db.$queryRaw<ThreadCounts[]>`
    SELECT ${Prisma.join(counts)}, (count(*) FILTER (WHERE ${unread} AND th.closed_at IS NULL))::int AS unread
    ${await fromThreads(context, { taskId })}`;
  return row ?? { answer: 0, approve: 0, proposed: 0, unknown: 0, held: 0, snoozed: 0, all: 0, unread: 0 };
}

/** How many conversations were not opened since something came in. */
export async function countUnread(context: SignedIn): Promise<number> {
  const [row] = await context.db.$queryRaw<{ count: number }[]>`
    SELECT (count(*) FILTER (WHERE ${unread} AND th.closed_at IS NULL))::int AS count
    ${await fromThreads(context, {})}`;
  return row?.count ?? 0;
}
