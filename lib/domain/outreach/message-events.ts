import type { DeliveryState, OutreachStage } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";

/** Whom an event of a thread concerns. */
export type ThreadNames = { threadId: string; taskId: string; productId: number };

/** Tells whoever follows that a message is in another state. */
export function tellMessage(
  tx: Context,
  { threadId, taskId, productId }: ThreadNames,
  message: { id: number; state: DeliveryState },
): void {
  const payload = {
    taskId: uuidOf(taskId),
    threadId: uuidOf(threadId),
    messageId: message.id,
    state: message.state,
  };
  recordEvent(tx, { type: "outreach.message_changed", id: message.id, productId, payload });
}

/** Tells whoever follows that a thread stands elsewhere on the board. */
export function tellStage(
  tx: Context,
  { threadId, taskId, productId }: ThreadNames,
  { from, to }: { from: OutreachStage; to: OutreachStage },
): void {
  const payload = { taskId: uuidOf(taskId), threadId: uuidOf(threadId), from, to };
  recordEvent(tx, { type: "outreach.stage_changed", productId, payload });
}
