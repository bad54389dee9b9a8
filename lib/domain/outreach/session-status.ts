import type { DeliveryState } from "@/lib/generated/prisma/enums";

/** How a talk stands, in the words of the contract (000 outreach). */
export type SessionStatus = "queued" | "sending" | "sent" | "failed" | "unknown" | "replied" | "closed";

const ofState = {
  DRAFT: "queued",
  APPROVED: "queued",
  QUEUED: "queued",
  HELD: "queued",
  CLAIMED: "sending",
  HANDING_OVER: "sending",
  ACCEPTED: "sent",
  REJECTED: "failed",
  UNKNOWN: "unknown",
  CANCELED: "queued",
} as const satisfies Record<DeliveryState, SessionStatus>;

type Talk = { closedAt: Date | null; lastReplyAt: Date | null };

/** Read from the thread and its newest outgoing message that was not canceled. */
export function sessionStatusOf(
  { closedAt, lastReplyAt }: Talk,
  newest: DeliveryState | null | undefined,
): SessionStatus {
  if (closedAt) return "closed";
  if (lastReplyAt) return "replied";
  return newest ? ofState[newest] : "queued";
}
