import { z } from "zod";
import { readInboxes } from "@/lib/domain/replies/read-inbox";
import { defineJob } from "./job";

/** Reads the replies that came by mail. A run that is lost costs a minute: how far it came stands in the database. */
export const readInboxJob = defineJob({
  name: "read-inbox",
  input: z.object({}),
  schedule: "* * * * *",
  poll: 1,
  retries: 0,
  run: (context, _, signal) => readInboxes(context, signal),
});
