import type { Prisma } from "@/lib/generated/prisma/client";
import type { DecisionOutcome } from "@/lib/generated/prisma/enums";
import type { Act } from "../audit/acts";
import { recordAudit } from "../audit/record-audit";
import type { SignedIn } from "../context";
import { recordEvent } from "../events/record-event";
import { notify } from "../notices/notify";

type Answer = "PROCESSED" | "REJECTED";

/** What a decision says of the reports that it answers. */
export const answerOf = {
  TAKEN_DOWN: "PROCESSED",
  RESOLVED: "PROCESSED",
  KEPT: "REJECTED",
} as const satisfies Record<DecisionOutcome, Answer>;

const acts = { PROCESSED: "report.processed", REJECTED: "report.rejected" } as const satisfies Record<
  Answer,
  Act
>;

type Settle = { where: Prisma.ReportWhereInput; decisionId: number; outcome: DecisionOutcome };

/** Answers those of the reports that still wait with the decision; how many they were. */
export async function settleReports(tx: SignedIn, { where, decisionId, outcome }: Settle): Promise<number> {
  const { db, actor, clock } = tx;
  const status = answerOf[outcome];
  const settled = await db.report.updateManyAndReturn({
    where: { ...where, status: "PENDING" },
    data: { status, handledAt: clock(), handlerId: actor.id, decisionId },
    select: { id: true, productId: true, userId: true },
  });
  for (const { id, productId, userId } of settled) {
    recordAudit(tx, { act: acts[status], id, before: { status: "PENDING" }, after: { status } });
    recordEvent(tx, { type: "report.processed", id, productId, payload: { status } });
    notify(tx, { kind: "report.answered", id, to: { userIds: [userId] }, facts: { productId, status } });
  }
  return settled.length;
}
