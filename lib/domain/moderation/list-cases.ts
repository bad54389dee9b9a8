import type { SignedIn } from "../context";
import { requirePermission } from "../permissions";
import { type ModeratedProduct, moderatedProductSelect } from "./moderated-product";

/** A product whose reports wait: of how many persons, since when, and the last. */
export type ReportedCase = { product: ModeratedProduct; persons: number; oldestAt: Date; latestAt: Date };

/** Where a page of cases goes on. */
export type CasePlace = { persons: number; oldestAt: Date; productId: number };

export type Cases = { items: ReportedCase[]; total: number; atLeast: boolean; next: CasePlace | null };

/** Beyond that many it is said that there are at least so many. */
const counted = 1000;

/**
 * Products with reports that nobody has answered: the one that most persons reported first, of equals the one that has
 * waited longest. For admins. 2 queries, by an index, however many there are.
 */
export async function listCases(
  context: SignedIn,
  { size, after }: { size: number; after?: CasePlace | undefined },
): Promise<Cases> {
  requirePermission(context, "report.read");
  const { db } = context;
  const [rows, count] = await Promise.all([
    db.reportedProduct.findMany({
      where: after && {
        persons: { lte: after.persons },
        OR: [
          { persons: { lt: after.persons } },
          { oldestAt: { gt: after.oldestAt } },
          { oldestAt: after.oldestAt, productId: { gt: after.productId } },
        ],
      },
      orderBy: [{ persons: "desc" }, { oldestAt: "asc" }, { productId: "asc" }],
      take: size + 1,
      select: {
        productId: true,
        persons: true,
        oldestAt: true,
        latestAt: true,
        product: { select: moderatedProductSelect },
      },
    }),
    db.reportedProduct.count({ take: counted + 1 }),
  ]);
  const items = rows.slice(0, size);
  const last = rows.length > size ? items.at(-1) : undefined;
  return { items, total: Math.min(count, counted), atLeast: count > counted, next: last ?? null };
}

/** How many products have reports that wait, a hundred at most. For admins. */
export async function countCases(context: SignedIn): Promise<number> {
  requirePermission(context, "report.read");
  return context.db.reportedProduct.count({ take: 100 });
}
