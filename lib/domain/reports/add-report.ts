import type { ReportType } from "@/lib/generated/prisma/enums";
import { requireVisible } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { onUnique } from "../unique";

export type NewReport = { productId: number; type: ReportType; content: string };

/**
 * Tells the admins about a product that the caller can see; once per product. (003, 举报商品)
 * Throws `report.product_not_found` and `report.duplicate`.
 */
export async function addReport(context: SignedIn, report: NewReport): Promise<void> {
  await requireVisible(context, report.productId, "report.product_not_found");
  const { db, actor } = context;
  await db.report
    .create({ data: { ...report, userId: actor.id }, select: { id: true } })
    .catch((error: unknown) => onUnique(error, { reports_user_id_product_id_key: "report.duplicate" }));
}
