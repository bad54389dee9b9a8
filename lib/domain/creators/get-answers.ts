import type { OutreachOutcome } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { requirePermission } from "../permissions";

export type Answers = {
  counts: Record<OutreachOutcome, number>;
  total: number;
  /** Of the newest. */
  lastAt: Date | null;
};

/** How a creator answered before they were written to from here, in counts. One query. */
export async function getAnswers(context: SignedIn, { id }: { id: number }): Promise<Answers> {
  requirePermission(context, "creator.read");
  const rows = await context.db.creatorHistory.groupBy({
    by: ["outcome"],
    where: { creatorId: id },
    _count: true,
    _max: { at: true },
  });
  const counts = { WILLING: 0, REFUSED: 0, NO_ANSWER: 0 };
  for (const { outcome, _count } of rows) counts[outcome] = _count;
  const times = rows.flatMap(({ _max }) => _max.at?.getTime() ?? []);
  return {
    counts,
    total: counts.WILLING + counts.REFUSED + counts.NO_ANSWER,
    lastAt: times.length > 0 ? new Date(Math.max(...times)) : null,
  };
}
