import type { ReportType } from "@/lib/generated/prisma/enums";
import { visibleTo } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { onUnique } from "../unique";

export type NewReport = { productId: number; type: ReportType; content: string };

/**
 * Tells the admins about a product that the caller can see; once per product. (003, 举报商品)
 * Throws `report.product_not_found` and `report.duplicate`.
 */
export async function addReport({ db, actor }: SignedIn, report: NewReport): Promise<void> {
  const where = { AND: [{ id: report.productId }, visibleTo(actor)] };
  if (!(await db.product.findFirst({ where, select: { id: true } })))
    throw new DomainError("report.product_not_found");
  await db.report
    .create({ data: { ...report, userId: actor.id }, select: { id: true } })
    .catch((error: unknown) => onUnique(error, { reports_user_id_product_id_key: "report.duplicate" }));
}
