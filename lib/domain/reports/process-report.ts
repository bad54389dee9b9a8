import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { insertDecision } from "../moderation/insert-decision";
import { ruleOfReport } from "../moderation/rules";
import { settleReports } from "../moderation/settle-reports";
import { requirePermission } from "../permissions";
import { type ReportRow, reportSelect } from "./report-select";

export type ProcessReport = { id: number; decision: "PROCESSED" | "REJECTED" };

/**
 * An admin's one answer to a report, kept as a decision without words of its own that leaves the product where it is;
 * of two simultaneous ones exactly one counts. Throws `auth.wrong_role`, `report.not_found`, `report.already_handled`.
 */
export async function processReport(context: SignedIn, { id, decision }: ProcessReport): Promise<ReportRow> {
  requirePermission(context, "report.decide");
  return inTransaction(context, async (tx) => {
    const { db } = tx;
    // Of two answers at once one waits here, and then sees the other.
    await db.$queryRaw`SELECT 1 FROM reports WHERE id = ${id} FOR NO KEY UPDATE`;
    const report = await db.report.findUnique({
      where: { id },
      select: { productId: true, type: true, status: true },
    });
    if (!report) throw new DomainError("report.not_found");
    if (report.status !== "PENDING") throw new DomainError("report.already_handled");
    const { productId, type } = report;
    const outcome = decision === "PROCESSED" ? "RESOLVED" : "KEPT";
    const ground = ruleOfReport[type];
    const decisionId = await insertDecision(tx, { productId, outcome, ground, basis: "NOTICE" });
    await settleReports(tx, { where: { id }, decisionId, outcome });
    return db.report.findUniqueOrThrow({ where: { id }, select: reportSelect });
  });
}
