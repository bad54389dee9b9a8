import { z } from "zod";
import { idSchema } from "@/lib/api/fields";
import { allTopics, type NoticeTopic } from "@/lib/domain/notices/notice-topics";
import { operation } from "./contract";

const topicSchema = z.enum(allTopics);

export const countNotices = operation({
  name: "countNotices",
  method: "GET",
  path: "/api/console/notices/unread",
  summary: "How many notices the caller has not read; 100 stands for more, too",
  access: "user",
  input: () => ({}),
  output: z.object({ unread: z.int() }),
  present: (unread: number) => ({ unread }),
});

export const readNotices = operation({
  name: "readNotices",
  method: "POST",
  path: "/api/console/notices/read",
  summary: "Mark own notices as read: some, or all up to one",
  access: "user",
  status: 204,
  body: z.object({
    ids: z.array(idSchema).max(100).default([]),
    up_to: idSchema.optional().meta({ description: "All up to this one, besides those that are named." }),
  }),
  input: ({ body }) => ({ ids: body.ids, upTo: body.up_to ?? 0 }),
  output: z.null(),
  present: (_: unknown) => null,
});

export const setNoticeMail = operation({
  name: "setNoticeMail",
  method: "PUT",
  path: "/api/console/notices/mail/{topic}",
  summary: "Whether notices of one topic also come by mail while they are unread",
  access: "user",
  params: z.object({ topic: topicSchema }),
  body: z.object({ on: z.boolean() }),
  input: ({ params, body }) => ({ topic: params.topic, on: body.on }),
  output: z.object({ topic: topicSchema, on: z.boolean() }),
  present: (choice: { topic: NoticeTopic; on: boolean }) => choice,
});
