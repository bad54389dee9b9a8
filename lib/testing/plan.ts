import { Prisma } from "@/lib/generated/prisma/client";
import type { Db } from "../db";

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Node[];
};

/** What a statement did: every node of the plan by which the database ran it. */
async function nodesOf(db: Db, statement: Prisma.Sql): Promise<Node[]> {
  const rows = await db.$queryRaw<{ "QUERY PLAN": [{ Plan: Node }] }[]>`
    EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, FORMAT JSON) ${statement}`;
  const flatten = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flatten)];
  return rows.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => flatten(Plan)));
}

/** How many rows of its tables a statement looks at: what it is bound to cost on any machine. It is run for it. */
export async function rowsRead(db: Db, statement: Prisma.Sql): Promise<number> {
  const scans = (await nodesOf(db, statement)).filter((node) => node["Relation Name"] !== undefined);
  return scans.reduce((sum, node) => {
    const seen =
      node["Actual Rows"] +
      (node["Rows Removed by Filter"] ?? 0) +
      (node["Rows Removed by Index Recheck"] ?? 0);
    return sum + seen * node["Actual Loops"];
  }, 0);
}

/** Lets the planner know how much there is, as autovacuum does sooner or later. */
export const analyze = (db: Db, ...tables: readonly string[]) =>
  db.$executeRaw(Prisma.raw(`ANALYZE ${tables.join(", ")}`));
