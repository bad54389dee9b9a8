import type { DecisionOutcome } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { requirePermission } from "../permissions";
import { type DecisionRow, decisionSelect } from "./decision-select";
import { type ModeratedProduct, moderatedProductSelect } from "./moderated-product";

export type DecisionFilter = {
  outcome?: DecisionOutcome | undefined;
  productId?: number | undefined;
  adminId?: number | undefined;
};

export type ListedDecision = DecisionRow & { product: ModeratedProduct };

const listedSelect = { ...decisionSelect, product: { select: moderatedProductSelect } } as const;

/** Decisions, the latest first. For admins. 1 query. */
export async function listDecisions(
  context: SignedIn,
  { filter, page }: { filter: DecisionFilter; page: IdRequest },
): Promise<IdPage<ListedDecision>> {
  requirePermission(context, "decision.read");
  const { place, order, take } = idSlice(page);
  const found = await context.db.decision.findMany({
    where: { ...filter, id: place },
    orderBy: { id: order },
    take,
    select: listedSelect,
  });
  return idPage(found, page);
}
