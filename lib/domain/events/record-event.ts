import type { Context } from "../context";
import { effectsOf } from "../effects";
import type { Facts } from "../facts";

export const eventTypes = [
  "product.created",
  "product.updated",
  "product.deleted",
  "product.restored",
  "product.status_changed",
  "stock.changed",
  "change_set.progressed",
  "intent.created",
  "intent.status_changed",
  "report.created",
  "report.processed",
  "match_task.created",
  "match_task.status_changed",
  "outreach.message_changed",
  "outreach.replied",
  "outreach.mail_proposed",
  "outreach.stage_changed",
  "outreach.thread_changed",
  "notice.created",
] as const;

export type EventType = (typeof eventTypes)[number];

export type NewEvent = {
  type: EventType;
  /** Of the intent or report; the product's if absent. */
  id?: number;
  /** Its seller and shop may read the event. */
  productId: number;
  /** The buyer, who may read it too. */
  customerId?: number | null;
  payload?: Facts;
};

/** Says what happened, for whoever follows; written with the running transaction, just before its commit. */
export function recordEvent(context: Context, event: NewEvent): void {
  effectsOf(context).events.push(event);
}
