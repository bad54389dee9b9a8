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

/** Tells whoever follows that a mail came which may belong to a thread: a person decides. */
export function tellProposedMail(
  tx: Context,
  { threadId, taskId, productId }: ThreadNames,
  mail: { id: number },
): void {
  const payload = { taskId: uuidOf(taskId), threadId: uuidOf(threadId), mailId: mail.id };
  recordEvent(tx, { type: "outreach.mail_proposed", id: mail.id, productId, payload });
}

/** Tells whoever follows that something else of a thread is no longer as it was: what was decided of it, or may be sent. */
export function tellThread(tx: Context, { threadId, taskId, productId }: ThreadNames): void {
  const payload = { taskId: uuidOf(taskId), threadId: uuidOf(threadId) };
  recordEvent(tx, { type: "outreach.thread_changed", productId, payload });
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
