import type { IntentView } from "../intent-view";

export const columns = ["pending", "success", "failed"] as const;

export type Column = (typeof columns)[number];

export type BoardColumn = { status: Column; intents: readonly IntentView[]; more: boolean; href: string };

/** Whether a card may go to a column: an answer while it waits, and back as long as that can be taken back. */
export function mayMove(intent: IntentView, to: Column): boolean {
  if (intent.status === to) return false;
  if (intent.status === "pending") return true;
  return to === "pending" && intent.reopenUntil !== null && new Date(intent.reopenUntil) > new Date();
}
