import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { intentRanges } from "./managed-intents";

/** More than a badge says: nobody waits until everything is counted. */
const most = 1000;

/** How many intents wait for the caller's answer, up to a thousand. One query. */
export async function countPendingIntents({ actor, db }: SignedIn): Promise<number> {
  const ranges = intentRanges(actor, "intent.answer").map(
    (range) =>
      Prisma.sql`(SELECT i.id FROM purchase_intents i WHERE ${range} AND i.status = 'PENDING' LIMIT ${most})`,
  );
  if (ranges.length === 0) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT * FROM (${Prisma.join(ranges, " UNION ")}) waiting LIMIT ${most}) counted`;
  return row?.count ?? 0;
}
