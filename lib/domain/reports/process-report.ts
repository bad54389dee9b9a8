import type { Act } from "../audit/acts";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { requirePermission } from "../permissions";
import { type ReportRow, reportSelect } from "./report-select";

export type ProcessReport = { id: number; decision: "PROCESSED" | "REJECTED" };

const acts = { PROCESSED: "report.processed", REJECTED: "report.rejected" } as const satisfies Record<
  ProcessReport["decision"],
  Act
>;

/**
 * An admin's one answer to a report; of two simultaneous ones exactly one counts.
 * Throws `auth.wrong_role`, `report.not_found`, `report.already_handled`.
 */
export async function processReport(context: SignedIn, { id, decision }: ProcessReport): Promise<ReportRow> {
  requirePermission(context, "report.decide");
  return inTransaction(context, async (tx) => {
    const { db, actor, clock } = tx;
    const { count } = await db.report.updateMany({
      where: { id, status: "PENDING" },
      data: { status: decision, handledAt: clock(), handlerId: actor.id },
    });
    const report = await db.report.findUnique({ where: { id }, select: reportSelect });
    if (!report) throw new DomainError("report.not_found");
    if (count === 0) throw new DomainError("report.already_handled");
    const { productId } = report;
    const change = { before: { status: "PENDING" }, after: { status: decision } } as const;
    recordAudit(tx, { act: acts[decision], id, ...change });
    recordEvent(tx, { type: "report.processed", id, productId, payload: { status: decision } });
    return report;
  });
}
