import { z } from "zod";
import { wireId, wireUuid } from "@/lib/api/fields";
import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { multilineSchema } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";

export const replyClasses = {
  interested: "INTERESTED",
  counter_offer: "COUNTER_OFFER",
  question: "QUESTION",
  later: "LATER",
  declined: "DECLINED",
  opt_out: "OPT_OUT",
  unclear: "UNCLEAR",
} as const satisfies Record<string, ReplyClass>;

const nothing = { status: 204, output: z.null(), present: (_: unknown) => null } as const;

export const decideMail = operation({
  ...nothing,
  name: "decideMail",
  method: "POST",
  path: "/api/console/inbound-mails/{mail_id}/decision",
  summary:
    "Whether a mail that was proposed belongs to its thread: then it counts as a reply, else it is forgotten",
  access: ["SELLER"],
  params: z.object({ mail_id: wireId() }),
  body: z.object({ belongs: z.boolean() }),
  input: ({ params, body }) => ({ id: params.mail_id, belongs: body.belongs }),
});

export const markReply = operation({
  ...nothing,
  name: "markReply",
  method: "PATCH",
  path: "/api/console/replies/{message_id}",
  summary: "Say what a reply means; stage and proposed answer follow",
  access: ["SELLER"],
  params: z.object({ message_id: wireId() }),
  body: z.object({
    class: z.enum(["interested", "counter_offer", "question", "later", "declined", "opt_out", "unclear"]),
  }),
  input: ({ params, body }) => ({ id: params.message_id, replyClass: replyClasses[body.class] }),
});

export const writeSandboxReply = operation({
  ...nothing,
  name: "writeSandboxReply",
  method: "POST",
  path: "/api/console/threads/{thread_id}/sandbox-reply",
  summary: "Answer in a creator's place, in a thread whose mails stay in the embedded mailbox",
  access: ["SELLER"],
  limits: limits.writing,
  params: z.object({ thread_id: wireUuid() }),
  body: z.object({ content: multilineSchema(6000) }),
  input: ({ params, body }) => ({ threadId: params.thread_id, content: body.content }),
});
