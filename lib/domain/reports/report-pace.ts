import type { Context } from "../context";
import { DomainError } from "../errors";

/** How many decided reports are looked at, and from how long ago. */
const lookBack = { reports: 20, days: 180 };

/** Whoever had so many of these found wrong may send only so many a day; the first step that fits. */
export const paces = [
  { unfounded: 15, perDay: 1 },
  { unfounded: 10, perDay: 3 },
  { unfounded: 5, perDay: 10 },
] as const;

const dayMs = 86_400_000;

/** How many of a person's last decided reports were wrong: rejected, or answered by a decision that an appeal undid. */
async function countUnfounded({ db, clock }: Context, userId: number): Promise<number> {
  const since = new Date(clock().getTime() - lookBack.days * dayMs);
  const decided = await db.report.findMany({
    where: { userId, status: { not: "PENDING" }, createdAt: { gte: since } },
    orderBy: { createdAt: "desc" },
    take: lookBack.reports,
    select: { status: true, decision: { select: { appeal: { select: { status: true } } } } },
  });
  return decided.filter(
    ({ status, decision }) => status === "REJECTED" || decision?.appeal?.status === "GRANTED",
  ).length;
}

/**
 * Throws `report.slowed` with `retryAfter` for a person whose reports keep failing and who has sent as many in the last
 * day as such a person may.
 */
export async function requirePace(context: Context, userId: number): Promise<void> {
  const unfounded = await countUnfounded(context, userId);
  const pace = paces.find((step) => unfounded >= step.unfounded);
  if (!pace) return;
  const { db, clock } = context;
  const now = clock().getTime();
  const recent = await db.report.findMany({
    where: { userId, createdAt: { gt: new Date(now - dayMs) } },
    orderBy: { createdAt: "desc" },
    take: pace.perDay,
    select: { createdAt: true },
  });
  const first = recent[pace.perDay - 1];
  if (!first) return;
  const retryAfter = Math.max(1, Math.ceil((first.createdAt.getTime() + dayMs - now) / 1000));
  throw new DomainError("report.slowed", { retryAfter });
}
