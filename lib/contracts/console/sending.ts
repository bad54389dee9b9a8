import { z } from "zod";
import { wireId, wireInt, wireSize, wireUuid } from "@/lib/api/fields";
import type { ChangedDelivery } from "@/lib/domain/outreach/change-delivery";
import type { ChangedSending } from "@/lib/domain/outreach/change-sending";
import type { Doubt } from "@/lib/domain/outreach/list-doubts";
import { deliveryActions, sendingActions } from "@/lib/domain/outreach/sending-actions";
import type { Page } from "@/lib/domain/page";
import { channelNames, channelSchema } from "../campaign-enums";
import { operation } from "./contract";
import { timeSchema } from "./fields";
import { stateNames, stateSchema } from "./message-enums";

export const changeDelivery = operation({
  name: "changeDelivery",
  method: "POST",
  path: "/api/console/messages/{message_id}/delivery",
  summary: "Take a message back, hold or release it, or say what became of one that is in doubt",
  access: ["SELLER"],
  params: z.object({ message_id: wireId() }),
  body: z.object({ action: z.enum(deliveryActions) }),
  input: ({ params, body }) => ({ id: params.message_id, action: body.action }),
  output: z.object({
    message_id: z.int(),
    state: stateSchema,
    held_reason: z.string().nullable(),
  }),
  present: ({ id, state, heldReason }: ChangedDelivery) => ({
    message_id: id,
    state: stateNames[state],
    held_reason: heldReason,
  }),
});

export const changeSending = operation({
  name: "changeSending",
  method: "POST",
  path: "/api/console/campaigns/{task_id}/sending",
  summary: "Pause or resume what a campaign sends, or take back all that has not left",
  access: ["SELLER"],
  params: z.object({ task_id: wireUuid() }),
  body: z.object({ action: z.enum(sendingActions) }),
  input: ({ params, body }) => ({ taskId: params.task_id, action: body.action }),
  output: z.object({ task_id: z.string(), paused_at: timeSchema.nullable(), messages: z.int() }),
  present: ({ taskId, pausedAt, messages }: ChangedSending) => ({
    task_id: taskId,
    paused_at: pausedAt?.toISOString() ?? null,
    messages,
  }),
});

export const listDoubts = operation({
  name: "listDoubts",
  method: "GET",
  path: "/api/console/messages/doubts",
  summary: "Messages of which nobody knows whether they were delivered, for a person to decide",
  access: ["SELLER", "ADMIN"],
  query: z.object({
    page: wireInt({ min: 1, max: 1_000_000 }).default(1),
    size: wireSize({ max: 100, preset: 20 }),
  }),
  input: ({ query }) => ({ page: { number: query.page, size: query.size } }),
  output: z.object({
    page: z.int(),
    size: z.int(),
    total: z.int(),
    items: z.array(
      z.object({
        message_id: z.int(),
        thread_id: z.string(),
        task_id: z.string(),
        creator_id: z.int(),
        creator_name: z.string(),
        channel: channelSchema,
        sandbox: z.boolean(),
        subject: z.string().nullable(),
        error: z.string().nullable(),
        since: timeSchema,
        looked_up_at: timeSchema.nullable().meta({
          description: "When the service is asked again; null once only a person can tell.",
        }),
      }),
    ),
  }),
  present: ({ number, size, total, items }: Page<Doubt>) => ({
    page: number,
    size,
    total,
    items: items.map(({ id, subject, error, updatedAt, lookUpAt, thread }) => ({
      message_id: id,
      thread_id: thread.id,
      task_id: thread.taskId,
      creator_id: thread.creator.id,
      creator_name: thread.creator.name,
      channel: channelNames[thread.channel],
      sandbox: thread.sandbox,
      subject,
      error,
      since: updatedAt.toISOString(),
      looked_up_at: lookUpAt?.toISOString() ?? null,
    })),
  }),
});
