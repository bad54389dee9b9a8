import { z } from "zod";
import { shownAs, wireId, wireUuid } from "@/lib/api/fields";
import type { OutreachRow, Session } from "@/lib/domain/outreach/read-sessions";
import type { StartedSession } from "@/lib/domain/outreach/start-outreach";
import { channelNames, channelSchema, channels } from "../campaign-enums";
import { multilineSchema } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { time, timeSchema } from "./fields";

const bodyId = wireId().meta(shownAs({ type: "string" }));

export const sessionStatusSchema = z.enum([
  "queued",
  "sending",
  "sent",
  "failed",
  "unknown",
  "replied",
  "closed",
]);

const sandbox = z
  .boolean()
  .meta({ description: "Nothing leaves: an embedded sandbox acts the creator out." });

export const startOutreach = operation({
  name: "startOutreach",
  method: "POST",
  path: "/api/outreach",
  summary: "Write to matched creators, each once per task and channel; the call approves the text",
  source: "000 outreach",
  access: ["SELLER"],
  limits: limits.outreach,
  idempotent: true,
  status: 202,
  body: z.object({
    task_id: wireUuid(),
    creator_ids: z
      .array(bodyId)
      .min(1)
      .max(100)
      .transform((ids) => [...new Set(ids)]),
    shop_id: bodyId.optional(),
    channel: channelSchema,
    content: multilineSchema(5000)
      .optional()
      .meta({ description: "For all; without it what was written for each." }),
  }),
  input: ({ body }) => ({
    taskId: body.task_id,
    creatorIds: body.creator_ids,
    shopId: body.shop_id,
    channel: channels[body.channel],
    content: body.content,
  }),
  output: z.object({
    task_id: z.string(),
    sessions: z.array(
      z.object({
        session_id: z.string(),
        creator_id: z.string(),
        channel: channelSchema,
        status: sessionStatusSchema,
      }),
    ),
  }),
  present: ({ taskId, sessions }: { taskId: string; sessions: StartedSession[] }) => ({
    task_id: taskId,
    sessions: sessions.map(({ sessionId, creatorId, channel, status }) => ({
      session_id: sessionId,
      creator_id: String(creatorId),
      channel: channelNames[channel],
      status,
    })),
  }),
});

export const getOutreachSession = operation({
  name: "getOutreachSession",
  method: "GET",
  path: "/api/outreach/sessions/{session_id}",
  summary: "How a talk stands, and what was said in it",
  source: "000 outreach results 1",
  access: ["SELLER", "ADMIN"],
  params: z.object({ session_id: wireUuid() }),
  input: ({ params }) => ({ id: params.session_id }),
  output: z.object({
    session_id: z.string(),
    task_id: z.string(),
    creator_id: z.string(),
    channel: channelSchema,
    status: sessionStatusSchema,
    sandbox,
    error: z
      .string()
      .nullable()
      .meta({ description: "Why it was not sent, as a code or in the service's words." }),
    messages: z.array(z.object({ direction: z.enum(["out", "in"]), content: z.string(), at: timeSchema })),
  }),
  present: (session: Session) => ({
    session_id: session.id,
    task_id: session.taskId,
    creator_id: String(session.creatorId),
    channel: channelNames[session.channel],
    status: session.status,
    sandbox: session.sandbox,
    error: session.error,
    messages: session.messages.map(({ direction, content, at }) => ({
      direction: direction === "OUT" ? ("out" as const) : ("in" as const),
      content,
      at: time(at),
    })),
  }),
});

export const listTaskOutreach = operation({
  name: "listTaskOutreach",
  method: "GET",
  path: "/api/matching/tasks/{task_id}/outreach",
  summary: "A task's matches by rank with what was written to them, a row per channel",
  source: "000 matching 3",
  access: ["SELLER", "ADMIN"],
  params: z.object({ task_id: wireUuid() }),
  input: ({ params }) => ({ taskId: params.task_id }),
  output: z.object({
    task_id: z.string(),
    results: z.array(
      z.object({
        creator_id: z.string(),
        match_score: z.number(),
        willingness_score: z.number().nullable(),
        channel: channelSchema.nullable(),
        session_id: z.string().nullable(),
        sent: z.boolean(),
        replied: z.boolean(),
        cooperating: z.boolean(),
        sandbox,
        status: sessionStatusSchema.nullable(),
      }),
    ),
  }),
  present: ({ taskId, rows }: { taskId: string; rows: OutreachRow[] }) => ({
    task_id: taskId,
    results: rows.map((row) => ({
      creator_id: String(row.creatorId),
      match_score: row.matchScore,
      willingness_score: row.willingness,
      channel: row.channel && channelNames[row.channel],
      session_id: row.sessionId,
      sent: row.sent,
      replied: row.replied,
      cooperating: row.cooperating,
      sandbox: row.sandbox,
      status: row.status,
    })),
  }),
});
