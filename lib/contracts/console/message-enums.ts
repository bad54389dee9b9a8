import { z } from "zod";
import type { DeliveryState, MessageAuthor } from "@/lib/generated/prisma/enums";

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
