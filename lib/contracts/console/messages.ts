import { z } from "zod";
import { idSchema, wireId, wireUuid } from "@/lib/api/fields";
import { fileOf } from "@/lib/api/file-output";
import type { ApprovedDrafts } from "@/lib/domain/writing/approve-drafts";
import type { Composing } from "@/lib/domain/writing/compose-text";
import type { DraftList } from "@/lib/domain/writing/list-drafts";
import { channelNames, channelSchema } from "../campaign-enums";
import { multilineSchema, textSchema } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { authorNames, authorSchema, stateNames, stateSchema } from "./message-enums";

const task = z.object({ task_id: wireUuid() });
const message = z.object({ message_id: wireId() });

/** SHA-256 of subject and content: names the text that was read. */
const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((hex) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
const hashText = (hash: Uint8Array) =>
  Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");

const messageSchema = z.object({
  message_id: z.int(),
  thread_id: z.string(),
  state: stateSchema,
  held_reason: z.string().nullable(),
  author: authorSchema,
  language: z.string(),
  subject: z.string().nullable(),
  content: z.string(),
  text_hash: z.string(),
  sandbox: z.boolean(),
});

type MessageRow = NonNullable<DraftList["drafts"][number]["message"]>;

const messageView = (row: MessageRow) => ({
  message_id: row.id,
  thread_id: row.threadId,
  state: stateNames[row.state ?? "DRAFT"],
  held_reason: row.heldReason,
  author: authorNames[row.author],
  language: row.language,
  subject: row.subject,
  content: row.content,
  text_hash: hashText(row.textHash),
  sandbox: row.thread.sandbox,
});

export const listDrafts = operation({
  name: "listDrafts",
  method: "GET",
  path: "/api/console/campaigns/{task_id}/drafts",
  summary: "A campaign's matches by rank, each with its first message",
  access: ["SELLER", "ADMIN"],
  params: task,
  input: ({ params }) => ({ taskId: params.task_id }),
  output: z.object({
    channel: channelSchema.nullable(),
    drafts: z.array(
      z.object({
        creator_id: z.int(),
        name: z.string(),
        language: z.string(),
        rank: z.int(),
        score: z.number(),
        willingness: z.number().nullable(),
        chosen: z.boolean().meta({ description: "Whether it is to be written to." }),
        reachable: z.boolean().meta({ description: "Whether the channel leads to the creator." }),
        message: messageSchema.nullable(),
      }),
    ),
  }),
  present: ({ channel, drafts }: DraftList) => ({
    channel: channel && channelNames[channel],
    drafts: drafts.map(({ creator, message, rank, score, willingness, chosen, reachable }) => ({
      creator_id: creator.id,
      name: creator.name,
      language: creator.language,
      ...{ rank, score, willingness, chosen, reachable },
      message: message && messageView(message),
    })),
  }),
});

export const requestDrafts = operation({
  name: "requestDrafts",
  method: "POST",
  path: "/api/console/campaigns/{task_id}/drafts",
  summary: "Have first messages written to the chosen creators; whoever has one keeps it",
  access: ["SELLER"],
  limits: limits.writing,
  status: 202,
  params: task,
  body: z.object({
    creator_ids: z
      .array(idSchema)
      .min(1)
      .max(100)
      .optional()
      .meta({ description: "Absent: those that are chosen." }),
    anew: z.boolean().optional().meta({ description: "Write drafts that no person has touched once more." }),
  }),
  input: ({ params, body }) => ({ taskId: params.task_id, creatorIds: body.creator_ids, anew: body.anew }),
  output: z.object({ requested: z.int() }),
  present: (answer: { requested: number }) => answer,
});

const problemSchema = z.object({ kind: z.string(), text: z.string() });

export const approveDrafts = operation({
  name: "approveDrafts",
  method: "POST",
  path: "/api/console/campaigns/{task_id}/approvals",
  summary: "Approve drafts in bulk, after three of them, or all where there are fewer, were read",
  access: ["SELLER"],
  limits: limits.outreach,
  params: task,
  body: z.object({
    message_ids: z.array(idSchema).min(1).max(100).optional().meta({ description: "Absent: all drafts." }),
    read: z.array(hashSchema).max(100).meta({ description: "`text_hash` of the texts that were read." }),
  }),
  input: ({ params, body }) => ({ taskId: params.task_id, messageIds: body.message_ids, read: body.read }),
  output: z.object({
    approved: z.array(z.int()),
    refused: z.array(z.object({ message_id: z.int(), problems: z.array(problemSchema) })),
  }),
  present: ({ approved, refused }: ApprovedDrafts) => ({
    approved,
    refused: refused.map(({ id, problems }) => ({ message_id: id, problems })),
  }),
});

export const editMessage = operation({
  name: "editMessage",
  method: "PATCH",
  path: "/api/console/messages/{message_id}",
  summary: "Change a text that has not left; its approval is gone",
  access: ["SELLER"],
  params: message,
  body: z.object({
    text_hash: hashSchema,
    subject: textSchema(150).optional(),
    content: multilineSchema(6000),
  }),
  input: ({ params, body }) => ({
    id: params.message_id,
    seen: body.text_hash,
    subject: body.subject ?? null,
    content: body.content,
  }),
  output: z.object({
    message_id: z.int(),
    state: stateSchema,
    subject: z.string().nullable(),
    content: z.string(),
    text_hash: z.string(),
  }),
  present: (edited: {
    id: number;
    state: "DRAFT";
    subject: string | null;
    content: string;
    textHash: Uint8Array;
  }) => ({
    message_id: edited.id,
    state: stateNames[edited.state],
    subject: edited.subject,
    content: edited.content,
    text_hash: hashText(edited.textHash),
  }),
});

export const approveMessage = operation({
  name: "approveMessage",
  method: "POST",
  path: "/api/console/messages/{message_id}/approve",
  summary: "Approve the text that was read; it leaves after half a minute, until when it can be taken back",
  access: ["SELLER"],
  limits: limits.outreach,
  params: message,
  body: z.object({ text_hash: hashSchema }),
  input: ({ params, body }) => ({ id: params.message_id, seen: body.text_hash }),
  output: z.object({ message_id: z.int(), state: stateSchema }),
  present: ({ id, state }: { id: number; state: "QUEUED" }) => ({ message_id: id, state: stateNames[state] }),
});

async function* lines(steps: AsyncIterable<Composing>) {
  for await (const step of steps) yield `data: ${JSON.stringify(stepView(step))}\n\n`;
}

function stepView(step: Composing) {
  if (step.kind === "again") return step;
  const { subject, content } = step.text;
  if (step.kind === "part") return { kind: step.kind, subject, content };
  const { author, refused } = step.text;
  return { kind: step.kind, subject, content, author: authorNames[author], refused };
}

export const previewMessage = operation({
  name: "previewMessage",
  method: "POST",
  path: "/api/console/campaigns/{task_id}/message-preview",
  summary: "A first message while it is written, as server-sent events; nothing is kept",
  access: ["SELLER"],
  limits: limits.writing,
  params: task,
  body: z.object({ creator_id: idSchema.optional().meta({ description: "Absent: the best match." }) }),
  input: ({ params, body }) => ({ taskId: params.task_id, creatorId: body.creator_id }),
  output: fileOf("text/event-stream; charset=utf-8"),
  present: (steps: AsyncIterable<Composing>) => ({
    type: "text/event-stream; charset=utf-8",
    content: lines(steps),
  }),
  // Compression would hold lines back until there are more of them.
  headers: () => ({ "cache-control": "no-store, no-transform", "x-accel-buffering": "no" }),
});
