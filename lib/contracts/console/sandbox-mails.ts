import { z } from "zod";
import { wireId, wireInt, wireSize } from "@/lib/api/fields";
import type { SandboxMail } from "@/lib/domain/outreach/sandbox-mails";
import type { Page } from "@/lib/domain/page";
import { operation } from "./contract";
import { timeSchema } from "./fields";

const mailSchema = z.object({
  message_id: z.int(),
  thread_id: z.string(),
  task_id: z.string(),
  creator_id: z.int(),
  creator_name: z.string(),
  to: z.string().meta({ description: "Masked." }),
  subject: z.string().nullable(),
  content: z.string(),
  at: timeSchema,
});

const mailView = ({ id, thread, to, subject, content, at }: SandboxMail) => ({
  message_id: id,
  thread_id: thread.id,
  task_id: thread.taskId,
  creator_id: thread.creator.id,
  creator_name: thread.creator.name,
  ...{ to, subject, content },
  at: at.toISOString(),
});

export const listSandboxMails = operation({
  name: "listSandboxMails",
  method: "GET",
  path: "/api/console/sandbox-mails",
  summary: "What the embedded mailbox has taken from the caller's campaigns; nothing of it has left",
  access: ["SELLER", "ADMIN"],
  query: z.object({
    page: wireInt({ min: 1, max: 1_000_000 }).default(1),
    size: wireSize({ max: 100, preset: 20 }),
  }),
  input: ({ query }) => ({ page: { number: query.page, size: query.size } }),
  output: z.object({ page: z.int(), size: z.int(), total: z.int(), items: z.array(mailSchema) }),
  present: ({ number, size, total, items }: Page<SandboxMail>) => ({
    page: number,
    size,
    total,
    items: items.map(mailView),
  }),
});

export const getSandboxMail = operation({
  name: "getSandboxMail",
  method: "GET",
  path: "/api/console/sandbox-mails/{message_id}",
  summary: "A mail of the embedded mailbox as it was handed over (RFC 5322), but for its receiver's address",
  access: ["SELLER", "ADMIN"],
  params: z.object({ message_id: wireId() }),
  input: ({ params }) => ({ id: params.message_id }),
  output: mailSchema.extend({ source: z.string() }),
  present: (mail: SandboxMail & { source: string }) => ({ ...mailView(mail), source: mail.source }),
});
