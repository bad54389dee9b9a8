import type { ReportType } from "@/lib/generated/prisma/enums";
import { requireVisible } from "../catalog/product-access";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { claimUploads } from "../media/claim-uploads";
import { onUnique } from "../unique";
import { maxPictures } from "./report-limits";
import { requirePace } from "./report-pace";

export type NewReport = {
  productId: number;
  type: ReportType;
  content: string;
  /** Uploads of the caller's, which admins alone will see. */
  pictures?: readonly string[];
};

/**
 * Tells the admins about a product that the caller can see; once per product. (003, 举报商品)
 * Throws `report.product_not_found`, `report.duplicate`, `report.slowed`, `report.too_many_pictures`, `media.not_found`.
 */
export async function addReport(
  context: SignedIn,
  { pictures = [], ...report }: NewReport,
): Promise<{ id: number }> {
  if (pictures.length > maxPictures)
    throw new DomainError("report.too_many_pictures", { values: { limit: maxPictures } });
  await requireVisible(context, report.productId, "report.product_not_found");
  const { actor, clock } = context;
  await requirePace(context, actor.id);
  return inTransaction(context, async (tx) => {
    const data = { ...report, userId: actor.id, createdAt: clock() };
    const { id, productId } = await tx.db.report.create({ data, select: { id: true, productId: true } });
    const uploads = await claimUploads(tx, pictures);
    if (uploads.some(({ type }) => type !== "IMAGE")) throw new DomainError("media.not_found");
    const rows = uploads.map(({ url }, rank) => ({ reportId: id, url, rank }));
    if (rows.length > 0) await tx.db.reportPicture.createMany({ data: rows });
    recordEvent(tx, { type: "report.created", id, productId });
    return { id };
  }).catch((error: unknown) => onUnique(error, { reports_user_id_product_id_key: "report.duplicate" }));
}
