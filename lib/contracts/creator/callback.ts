import { z } from "zod";
import { shownAs, wireId, wireUuid } from "@/lib/api/fields";
import type { CallbackAnswer } from "@/lib/domain/replies/receive-callback";
import { cleanText } from "@/lib/text/clean";
import { identifierSchema } from "../fields";
import { operation } from "./contract";

/** In which the time and the signature of a callback stand. */
export const callbackHeaders = ["X-Jishi-Timestamp", "X-Jishi-Signature"] as const;

export const receiveReply = operation({
  name: "receiveReply",
  method: "POST",
  path: "/api/outreach/callback",
  summary:
    "A creator's reply, told by the RPA service. What is answered as `reply_content` is to be sent to the creator; the " +
    "same reply gets the same answer, however often it is told. Signed over `<timestamp>.<body>`, at most 5 minutes old.",
  source: "000 outreach",
  access: { signature: callbackHeaders },
  body: z.object({
    task_id: wireUuid(),
    session_id: identifierSchema(200),
    creator_id: wireId().meta(shownAs({ type: "string" })),
    reply_content: z.string().overwrite(cleanText).max(20_000),
    reply_time: z.iso.datetime({ offset: true }).meta({ example: "2026-05-12T02:31:07.000Z" }),
  }),
  input: ({ body }) => ({
    taskId: body.task_id,
    sessionId: body.session_id,
    creatorId: body.creator_id,
    content: body.reply_content,
    at: new Date(body.reply_time),
  }),
  output: z.object({
    reply_content: z.string().nullable().meta({ description: "Null where nothing is to be sent now." }),
    task_status: z.enum(["continue", "end"]),
  }),
  present: ({ content, status }: CallbackAnswer) => ({ reply_content: content, task_status: status }),
});
