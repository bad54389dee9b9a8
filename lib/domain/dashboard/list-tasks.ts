import { Prisma } from "@/lib/generated/prisma/client";
import { runsLowSql } from "../catalog/low-stock";
import { managedBranches } from "../catalog/managed-branches";
import type { SignedIn } from "../context";
import { countUpTo } from "../counted";
import { countThreads } from "../inbox/list-threads";
import { pendingCountSql } from "../intents/count-pending-intents";
import { may } from "../permissions";

/** What waits for somebody in the dashboard, the most urgent first. */
export const taskKinds = [
  "intents",
  "replies",
  "drafts",
  "takeDowns",
  "lowStock",
  "reports",
  "appeals",
] as const;

export type TaskKind = (typeof taskKinds)[number];

/** With `atLeast` there may be more than `count`. */
export type Task = { kind: TaskKind; count: number; atLeast: boolean };

/** Beyond this a count says "more than". */
const most = 99;

/** Of what waits, that of which there is something. At most 3 queries, whose work has a bound. */
export async function listTasks(context: SignedIn): Promise<Task[]> {
  const counts = may(context.actor, "report.decide") ? await ofAdmin(context) : await ofSeller(context);
  return taskKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ kind, count: Math.min(count, most), atLeast: count > most }] : [];
  });
}

type Counts = Partial<Record<TaskKind, number>>;

async function ofAdmin({ db }: SignedIn): Promise<Counts> {
  const [row] = await db.$queryRaw<Counts[]>`
    SELECT ${countUpTo(most + 1, Prisma.sql`SELECT FROM reported_products`)} AS reports,
      ${countUpTo(most + 1, Prisma.sql`SELECT FROM appeals WHERE status = 'PENDING'`)} AS appeals`;
  return row ?? {};
}

async function ofSeller(context: SignedIn): Promise<Counts> {
  const managed = (condition: Prisma.Sql) =>
    countUpTo(
      most + 1,
      Prisma.sql`SELECT FROM (${Prisma.join(
        managedBranches(context).map(
          ({ where }) =>
            Prisma.sql`(SELECT p.id FROM products p WHERE ${where} AND ${condition} LIMIT ${most + 1})`,
        ),
        " UNION ALL ",
      )}) found`,
    );
  const appealable = Prisma.sql`p.status = 'FROZEN' AND EXISTS (
    SELECT FROM decisions d WHERE d.product_id = p.id AND d.outcome = 'TAKEN_DOWN' AND d.lifted_at IS NULL
      AND NOT EXISTS (SELECT FROM appeals a WHERE a.decision_id = d.id))`;
  const [[row], { answer, approve }] = await Promise.all([
    context.db.$queryRaw<Counts[]>`
      SELECT ${pendingCountSql(context)} AS intents, ${managed(runsLowSql(context))} AS "lowStock",
        ${managed(appealable)} AS "takeDowns"`,
    countThreads(context),
  ]);
  return { ...row, replies: answer, drafts: approve };
}
