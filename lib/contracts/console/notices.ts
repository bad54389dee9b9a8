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
  body: z.union([
    z.strictObject({ ids: z.array(idSchema).min(1).max(100) }),
    z.strictObject({ up_to: idSchema }),
  ]),
  input: ({ body }) => ("ids" in body ? { ids: body.ids } : { upTo: body.up_to }),
  output: z.null(),
  present: (_: unknown) => null,
});
