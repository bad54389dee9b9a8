import { visibleTo } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { padded } from "../padded";
import { type Page, slice } from "../page";
import type { ListReports } from "./list-reports";
import { matching } from "./report-select";

/** A product with how often it was reported, and when last, counting only the reports that the filter finds. */
export type ReportedProduct = { productId: number; title: string; reportCount: number; latestAt: Date };

/**
 * The reported products that the caller may see, the latest reported first; nothing of who reported, or why.
 * Three queries, whatever the size. (003, 获取举报商品列表)
 */
export async function listReportedProducts(
  { db, actor }: SignedIn,
  { filter, page }: ListReports,
): Promise<Page<ReportedProduct>> {
  const product = visibleTo(actor);
  const reports = matching(filter);
  const [groups, total] = await Promise.all([
    db.report.groupBy({
      by: ["productId"],
      where: { ...reports, product },
      _count: { id: true },
      _max: { createdAt: true },
      orderBy: [{ _max: { createdAt: "desc" } }, { productId: "desc" }],
      ...slice(page),
    }),
    db.product.count({ where: { AND: [product, { reports: { some: reports } }] } }),
  ]);
  const ids = groups.map(({ productId }) => productId);
  const products = await db.product.findMany({
    where: { id: { in: padded(ids) } },
    select: { id: true, title: true },
  });
  const titles = new Map(products.map(({ id, title }) => [id, title]));
  const items = groups.flatMap(({ productId, _count, _max }) => {
    const title = titles.get(productId);
    // A group has at least one report, and a reported product keeps its row.
    if (title === undefined || _max.createdAt === null) return [];
    return [{ productId, title, reportCount: _count.id, latestAt: _max.createdAt }];
  });
  return { items, total, ...page };
}
