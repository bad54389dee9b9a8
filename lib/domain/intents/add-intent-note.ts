import { inTransaction, type SignedIn } from "../context";
import { requireAnswerable } from "./mark-intent";
import { recordHistory } from "./record-history";

type Note = { intentId: number; text: string };

/**
 * Keeps a note for those who manage the product; the buyer never sees it. Throws `intent.not_found` and
 * `auth.forbidden`.
 */
export function addIntentNote(context: SignedIn, { intentId, text }: Note): Promise<{ intentId: number }> {
  return inTransaction(context, async (tx) => {
    await requireAnswerable(tx, intentId);
    await recordHistory(tx, { intentId, kind: "NOTE", note: text });
    return { intentId };
  });
}
