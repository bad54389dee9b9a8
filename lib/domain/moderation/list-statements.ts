import { requireManaged } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { type Statement, statementSelect } from "./decision-select";

/**
 * What was decided on a product, for those who manage it: the take-downs with their reasons and appeals, the latest
 * first. Throws `product.not_found`, `auth.forbidden`.
 */
export async function listStatements(
  context: SignedIn,
  { productId }: { productId: number },
): Promise<Statement[]> {
  await requireManaged(context, productId);
  return context.db.decision.findMany({
    where: { productId, outcome: "TAKEN_DOWN" },
    orderBy: { id: "desc" },
    take: 20,
    select: statementSelect,
  });
}
