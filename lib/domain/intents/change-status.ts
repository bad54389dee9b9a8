import type { FailureReason, IntentStatus } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { recordEvent } from "../events/record-event";
import type { NoticeKind } from "../notices/notice-kinds";
import { notify } from "../notices/notify";
import { type Intent, intentSelect } from "./intent-select";
import { recordHistory } from "./record-history";
import { settleStock } from "./settle-stock";

/** The one status that each status can be reached from, and what a caller is told who tries from another. */
const transitions = {
  SUCCESS: { from: "PENDING", refusal: "intent.already_closed" },
  FAILED: { from: "PENDING", refusal: "intent.already_closed" },
  CANCELLED: { from: "PENDING", refusal: "intent.already_closed" },
  RECEIVED: { from: "SUCCESS", refusal: "intent.not_receivable" },
} as const satisfies Record<Exclude<IntentStatus, "PENDING">, { from: IntentStatus; refusal: ErrorCode }>;

/** What the other side is told: the buyer of what a seller did, those who manage the product of what the buyer did. */
const told = {
  SUCCESS: { kind: "intent.succeeded", side: "buyer" },
  FAILED: { kind: "intent.failed", side: "buyer" },
  PENDING: { kind: "intent.reopened", side: "buyer" },
  CANCELLED: { kind: "intent.canceled", side: "seller" },
  RECEIVED: { kind: "intent.confirmed", side: "seller" },
} as const satisfies Record<IntentStatus, { kind: NoticeKind; side: "buyer" | "seller" }>;

type Change = {
  intentId: number;
  to: keyof typeof transitions;
  sellerNotes?: string | undefined;
  failureReason?: FailureReason | undefined;
};

/**
 * Moves an intent, of which of two simultaneous callers exactly one succeeds, and its pieces with it. Throws the
 * transition's refusal and `product.out_of_stock`.
 */
export function changeStatus(
  context: Context,
  { intentId, to, sellerNotes, failureReason }: Change,
): Promise<Intent> {
  const { from, refusal } = transitions[to];
  const decided = to === "SUCCESS" || to === "FAILED";
  return move(context, {
    intentId,
    from,
    to,
    refusal,
    note: sellerNotes,
    data: { sellerNotes, failureReason, ...(decided ? { decidedAt: context.clock() } : {}) },
  });
}

type Move = {
  intentId: number;
  from: IntentStatus;
  to: IntentStatus;
  refusal: ErrorCode;
  /** What else must hold of the row. */
  decidedSince?: Date;
  data: {
    sellerNotes?: string | null | undefined;
    failureReason?: FailureReason | null | undefined;
    decidedAt?: Date | null;
  };
  note?: string | undefined;
};

/** One step in an intent's life with all that follows from it: history, event, stock. */
export async function move(
  context: Context,
  { intentId: id, from, to, refusal, decidedSince, data, note }: Move,
): Promise<Intent> {
  const { db } = context;
  const { count } = await db.purchaseIntent.updateMany({
    where: { id, status: from, decidedAt: decidedSince && { gte: decidedSince } },
    data: { ...data, status: to, heldUntil: null },
  });
  if (count === 0) throw new DomainError(refusal);
  await recordHistory(context, { intentId: id, from, to, reason: data.failureReason, note: note || null });
  const intent = await db.purchaseIntent.findUniqueOrThrow({ where: { id }, select: intentSelect });
  const { productId, customerId } = intent;
  recordEvent(context, { type: "intent.status_changed", id, productId, customerId, payload: { from, to } });
  const { kind, side } = told[to];
  const recipients =
    side === "seller" ? { managersOf: productId } : { userIds: customerId === null ? [] : [customerId] };
  notify(context, { kind, id, to: recipients, facts: { productId } });
  return settleStock(context, intent);
}
