import { inTransaction, type SignedIn } from "../context";
import { changeStatus } from "./change-status";
import { type CustomerIntent, getCustomerIntent } from "./get-customer-intent";
import type { Intent } from "./intent-select";

/** The buyer has the goods of a successful intent. Throws `intent.not_found` or `intent.not_receivable`. */
export function confirmReceived(context: SignedIn, input: CustomerIntent): Promise<Intent> {
  return inTransaction(context, async (context) => {
    const { id } = await getCustomerIntent(context, input);
    return changeStatus(context, { intentId: id, to: "RECEIVED" });
  });
}
