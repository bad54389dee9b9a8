import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";
import { type Intent, intentSelect } from "./intent-select";

export type CustomerIntent = { customerId: number; intentId: number };

/**
 * One of the caller's own intents. Throws `auth.forbidden` for another customer's id, and `intent.not_found` for an
 * intent that is absent or somebody else's.
 */
export async function getCustomerIntent(
  { actor, db }: SignedIn,
  { customerId, intentId }: CustomerIntent,
): Promise<Intent> {
  if (!may(actor, "intent.follow", { customerId })) throw new DomainError("auth.forbidden");
  const intent = await db.purchaseIntent.findFirst({
    where: { id: intentId, customerId },
    select: intentSelect,
  });
  if (!intent) throw new DomainError("intent.not_found");
  return intent;
}
