import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Page, type PageRequest, slice } from "../page";
import { requirePermission } from "../permissions";
import { matching, type ReportFilter, type ReportRow, reportSelect } from "./report-select";

export type ListReports = { filter: ReportFilter; page: PageRequest };

/**
 * Reports, newest first; those of a deleted product too. For admins. (003, 查询举报信息)
 * Throws `auth.wrong_role`, and `product.not_found` where the filter names a product that never was.
 */
export async function listReports(
  context: SignedIn,
  { filter, page }: ListReports,
): Promise<Page<ReportRow>> {
  requirePermission(context, "report.read");
  const { db } = context;
  const where = matching(filter);
  const [items, total] = await Promise.all([
    db.report.findMany({
      where,
      select: reportSelect,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...slice(page),
    }),
    db.report.count({ where }),
  ]);
  if (total === 0 && filter.productId !== undefined) await requireProduct(context, filter.productId);
  return { items, total, ...page };
}

async function requireProduct({ db }: SignedIn, id: number): Promise<void> {
  if ((await db.product.count({ where: { id } })) === 0) throw new DomainError("product.not_found");
}
