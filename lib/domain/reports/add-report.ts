import type { ReportType } from "@/lib/generated/prisma/enums";
import { requireVisible } from "../catalog/product-access";
import { inTransaction, type SignedIn } from "../context";
import { recordEvent } from "../events/record-event";
import { onUnique } from "../unique";

export type NewReport = { productId: number; type: ReportType; content: string };

/**
 * Tells the admins about a product that the caller can see; once per product. (003, 举报商品)
 * Throws `report.product_not_found` and `report.duplicate`.
 */
export async function addReport(context: SignedIn, report: NewReport): Promise<void> {
  await requireVisible(context, report.productId, "report.product_not_found");
  const data = { ...report, userId: context.actor.id };
  await inTransaction(context, async (tx) => {
    const { id, productId } = await tx.db.report.create({ data, select: { id: true, productId: true } });
    recordEvent(tx, { type: "report.created", id, productId });
  }).catch((error: unknown) => onUnique(error, { reports_user_id_product_id_key: "report.duplicate" }));
}
