import { inTransaction, type SignedIn } from "../context";
import { changeStatus } from "./change-status";
import { type CustomerIntent, getCustomerIntent } from "./get-customer-intent";
import type { Intent } from "./intent-select";

/** Takes back the caller's own pending intent. Throws `intent.not_found` or `intent.already_closed`. */
export function cancelIntent(context: SignedIn, input: CustomerIntent): Promise<Intent> {
  return inTransaction(context, async (context) => {
    const { id } = await getCustomerIntent(context, input);
    return changeStatus(context, { intentId: id, to: "CANCELLED" });
  });
}
