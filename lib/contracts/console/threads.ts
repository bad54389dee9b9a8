import { z } from "zod";
import { wireId, wireUuid } from "@/lib/api/fields";
import type { ChangedThread } from "@/lib/domain/inbox/change-thread";
import { multilineSchema, optionalText } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { stageNames, stageSchema, stages } from "./message-enums";

const params = z.object({ thread_id: wireUuid() });
const timeSchema = z.iso.datetime({ offset: true });

export const changeThread = operation({
  name: "changeThread",
  method: "PATCH",
  path: "/api/console/threads/{thread_id}",
  summary:
    "Put a thread elsewhere, snooze, wake, close or open it, mark it read or unread; what is absent stays",
  access: ["SELLER"],
  params,
  body: z.object({
    stage: stageSchema.optional(),
    snoozed_until: timeSchema.nullish().meta({ description: "Null wakes it." }),
    closed: z.boolean().optional(),
    read: z.boolean().optional(),
  }),
  input: ({ params, body }) => ({
    id: params.thread_id,
    stage: body.stage && stages[body.stage],
    snoozedUntil: body.snoozed_until == null ? body.snoozed_until : new Date(body.snoozed_until),
    closed: body.closed,
    read: body.read,
  }),
  output: z.object({
    thread_id: z.string(),
    stage: stageSchema,
    snoozed_until: timeSchema.nullable(),
    closed_at: timeSchema.nullable(),
    read_at: timeSchema.nullable(),
  }),
  present: ({ id, stage, snoozedUntil, closedAt, readAt }: ChangedThread) => ({
    thread_id: id,
    stage: stageNames[stage],
    snoozed_until: snoozedUntil?.toISOString() ?? null,
    closed_at: closedAt?.toISOString() ?? null,
    read_at: readAt?.toISOString() ?? null,
  }),
});

export const suppressThread = operation({
  name: "suppressThread",
  method: "POST",
  path: "/api/console/threads/{thread_id}/suppress",
  summary: "Keep the campaign's shop, or its seller, from ever writing to the thread's address again",
  access: ["SELLER"],
  params,
  body: z.object({ note: optionalText(200) }),
  input: ({ params, body }) => ({ id: params.thread_id, note: body.note }),
  output: z.null(),
  present: (_: unknown) => null,
});

export const writeAnswer = operation({
  name: "writeAnswer",
  method: "POST",
  path: "/api/console/threads/{thread_id}/messages",
  summary: "Begin an answer as a draft, to be approved like any other",
  access: ["SELLER"],
  limits: limits.writing,
  status: 201,
  params,
  body: z.object({ content: multilineSchema(6000) }),
  input: ({ params, body }) => ({ threadId: params.thread_id, content: body.content }),
  output: z.object({
    message_id: z.int(),
    subject: z.string().nullable(),
    content: z.string(),
    text_hash: z.string(),
  }),
  present: (draft: { id: number; subject: string | null; content: string; textHash: Uint8Array }) => ({
    message_id: draft.id,
    subject: draft.subject,
    content: draft.content,
    text_hash: Buffer.from(draft.textHash).toString("hex"),
  }),
});

export const discardDraft = operation({
  name: "discardDraft",
  method: "POST",
  path: "/api/console/messages/{message_id}/discard",
  summary: "Drop an answer that nobody approved",
  access: ["SELLER"],
  status: 204,
  params: z.object({ message_id: wireId() }),
  input: ({ params }) => ({ id: params.message_id }),
  output: z.null(),
  present: (_: unknown) => null,
});
