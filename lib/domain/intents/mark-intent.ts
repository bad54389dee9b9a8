import type { FailureReason } from "@/lib/generated/prisma/enums";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";
import { changeStatus } from "./change-status";
import type { Intent } from "./intent-select";
import { managedIntents } from "./managed-intents";

const ownedSelect = { sellerId: true, shopId: true } as const;

export type Verdict = {
  status: "SUCCESS" | "FAILED";
  /** For the buyer. */
  sellerNotes?: string | undefined;
  /** Of a failure; nobody is made to say why. */
  failureReason?: FailureReason | undefined;
};

export type Decision = Verdict & { intentId: number };

/**
 * The seller's one answer to a pending intent (`004 §14`); SUCCESS takes the stock or changes nothing at all.
 * Throws `intent.not_found` (also for another seller's), `auth.forbidden`, `intent.already_closed`,
 * `product.out_of_stock`.
 */
export async function markIntent(
  context: SignedIn,
  { intentId, status, sellerNotes, failureReason }: Decision,
): Promise<Intent> {
  return inTransaction(context, async (tx) => {
    await requireAnswerable(tx, intentId);
    const reason = status === "FAILED" ? failureReason : undefined;
    return changeStatus(tx, { intentId, to: status, sellerNotes, failureReason: reason });
  });
}

/** The intent as far as an answer needs it. Throws `intent.not_found` (also for another seller's), `auth.forbidden`. */
export async function requireAnswerable({ actor, db }: SignedIn, intentId: number) {
  const found = await db.purchaseIntent.findFirst({
    where: { AND: [{ id: intentId }, managedIntents(actor)] },
    select: { status: true, decidedAt: true, product: { select: ownedSelect } },
  });
  if (!found) throw new DomainError("intent.not_found");
  // An admin reads everyone's intents, and answers only those on what it sells itself.
  if (!may(actor, "intent.answer", found.product)) throw new DomainError("auth.forbidden");
  return found;
}
