import type { SignedIn } from "../context";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { requirePermission } from "../permissions";
import { decisionSelect } from "./decision-select";
import type { ListedDecision } from "./list-decisions";
import { moderatedProductSelect } from "./moderated-product";

export type ListedAppeal = { id: number; decision: ListedDecision };

/** Appeals with the decisions that they are about, the latest first; those that wait, or those that are answered. 1 query. */
export async function listAppeals(
  context: SignedIn,
  { waiting, page }: { waiting: boolean; page: IdRequest },
): Promise<IdPage<ListedAppeal>> {
  requirePermission(context, "appeal.decide");
  const { place, order, take } = idSlice(page);
  const found = await context.db.appeal.findMany({
    where: { status: waiting ? "PENDING" : { in: ["GRANTED", "DISMISSED"] }, id: place },
    orderBy: { id: order },
    take,
    select: {
      id: true,
      decision: { select: { ...decisionSelect, product: { select: moderatedProductSelect } } },
    },
  });
  return idPage(found, page);
}
