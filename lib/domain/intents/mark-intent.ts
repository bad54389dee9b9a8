import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";
import { changeStatus } from "./change-status";
import type { Intent } from "./intent-select";
import { managedIntents } from "./managed-intents";
import { takeStock } from "./take-stock";

const ownedSelect = { sellerId: true, shopId: true } as const;

type Decision = { intentId: number; status: "SUCCESS" | "FAILED"; sellerNotes?: string | undefined };

/**
 * The seller's one answer to a pending intent (`004 §14`); SUCCESS takes the stock or changes nothing at all.
 * Throws `intent.not_found` (also for another seller's), `auth.forbidden`, `intent.already_closed`,
 * `product.out_of_stock`.
 */
export async function markIntent(
  context: SignedIn,
  { intentId, status, sellerNotes }: Decision,
): Promise<Intent> {
  return inTransaction(context, async (context) => {
    const where = { AND: [{ id: intentId }, managedIntents(context.actor)] };
    const found = await context.db.purchaseIntent.findFirst({
      where,
      select: { product: { select: ownedSelect } },
    });
    if (!found) throw new DomainError("intent.not_found");
    // An admin reads everyone's intents, and answers only those on what it sells itself.
    if (!may(context.actor, "intent.answer", found.product)) throw new DomainError("auth.forbidden");
    const intent = await changeStatus(context, { intentId, to: status, sellerNotes });
    if (status === "SUCCESS") await takeStock(context, intent);
    return intent;
  });
}
