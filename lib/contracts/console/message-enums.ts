import { z } from "zod";
import { inverse } from "@/lib/api/inverse";
import type { DeliveryState, MessageAuthor, OutreachStage, ReplyClass } from "@/lib/generated/prisma/enums";

export const stateNames = {
  DRAFT: "draft",
  APPROVED: "approved",
  QUEUED: "queued",
  CLAIMED: "claimed",
  HANDING_OVER: "handing_over",
  ACCEPTED: "accepted",
  REJECTED: "rejected",
  UNKNOWN: "unknown",
  HELD: "held",
  CANCELED: "canceled",
} as const satisfies Record<DeliveryState, string>;

export const stateSchema = z.enum(Object.values(stateNames));

export const authorNames = {
  TEMPLATE: "template",
  MODEL: "model",
  PERSON: "person",
  CREATOR: "creator",
} as const satisfies Record<MessageAuthor, string>;

export const authorSchema = z.enum(Object.values(authorNames));

export const stageNames = {
  MATCHED: "matched",
  CONTACTED: "contacted",
  REPLIED: "replied",
  NEGOTIATING: "negotiating",
  COOPERATING: "cooperating",
  DECLINED: "declined",
} as const satisfies Record<OutreachStage, string>;

export const stages = inverse(stageNames);

export const stageSchema = z.enum(Object.values(stageNames));

/** What a reply says. */
export const classNames = {
  INTERESTED: "interested",
  COUNTER_OFFER: "counter_offer",
  QUESTION: "question",
  LATER: "later",
  DECLINED: "declined",
  OPT_OUT: "opt_out",
  UNCLEAR: "unclear",
} as const satisfies Record<ReplyClass, string>;
