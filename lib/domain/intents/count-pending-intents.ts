import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { countUpTo } from "../counted";
import { intentRanges } from "./managed-intents";

/** More than a badge says: nobody waits until everything is counted. */
const most = 1000;

/** How many intents wait for the caller's answer, up to a thousand, as a value of a query. */
export function pendingCountSql({ actor }: SignedIn): Prisma.Sql {
  const ranges = intentRanges(actor, "intent.answer").map(
    (range) =>
      Prisma.sql`(SELECT i.id FROM purchase_intents i WHERE ${range} AND i.status = 'PENDING' LIMIT ${most})`,
  );
  if (ranges.length === 0) return Prisma.sql`0`;
  return countUpTo(most, Prisma.sql`SELECT * FROM (${Prisma.join(ranges, " UNION ")}) waiting`);
}

/** The same as a number. One query. */
export async function countPendingIntents(context: SignedIn): Promise<number> {
  const [row] = await context.db.$queryRaw<{ count: number }[]>`SELECT ${pendingCountSql(context)} AS count`;
  return row?.count ?? 0;
}
