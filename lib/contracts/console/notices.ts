import { z } from "zod";
import { idSchema } from "@/lib/api/fields";
import { operation } from "./contract";

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
