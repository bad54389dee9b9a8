import type { IntentStatus } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { recordEvent } from "../events/record-event";
import { type Intent, intentSelect } from "./intent-select";

/** The one status that each status can be reached from, and what a caller is told who tries from another. */
const transitions = {
  SUCCESS: { from: "PENDING", refusal: "intent.already_closed" },
  FAILED: { from: "PENDING", refusal: "intent.already_closed" },
  CANCELLED: { from: "PENDING", refusal: "intent.already_closed" },
  RECEIVED: { from: "SUCCESS", refusal: "intent.not_receivable" },
} as const satisfies Record<Exclude<IntentStatus, "PENDING">, { from: IntentStatus; refusal: ErrorCode }>;

type Change = { intentId: number; to: keyof typeof transitions; sellerNotes?: string | undefined };

/** Moves an intent, of which of two simultaneous callers exactly one succeeds. Throws the transition's refusal. */
export async function changeStatus(
  context: Context,
  { intentId: id, to, sellerNotes }: Change,
): Promise<Intent> {
  const { db } = context;
  const { from, refusal } = transitions[to];
  const { count } = await db.purchaseIntent.updateMany({
    where: { id, status: from },
    data: { status: to, sellerNotes },
  });
  if (count === 0) throw new DomainError(refusal);
  const intent = await db.purchaseIntent.findUniqueOrThrow({ where: { id }, select: intentSelect });
  const { productId, customerId } = intent;
  recordEvent(context, { type: "intent.status_changed", id, productId, customerId, payload: { from, to } });
  return intent;
}
