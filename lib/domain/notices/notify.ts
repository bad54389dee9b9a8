import type { Context } from "../context";
import { effectsOf } from "../effects";
import type { Facts } from "../facts";
import type { NoticeKind } from "./notice-kinds";

/** Some people; those who manage a shop, or a product; or those whose intents for it wait. */
type Recipients =
  | { userIds: readonly number[] }
  | { managing: number }
  | { managersOf: number }
  | { waitingFor: number };

export type NewNotice = {
  kind: NoticeKind;
  /** What it is about; see `noticeKinds`. */
  id: number | string;
  to: Recipients;
  /** With the id of a product as `productId`, or of a person as `userId`, their names stand in the notice. */
  facts?: Facts;
};

/** Tells people, written with the running transaction; whoever acts knows it already and is told nothing. */
export function notify(context: Context, notice: NewNotice): void {
  effectsOf(context).notices.push(notice);
}
