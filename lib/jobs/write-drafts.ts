import { z } from "zod";
import { writeDrafts } from "@/lib/domain/writing/write-drafts";
import { defineJob } from "./job";

/** First messages to a task's creators; until then they have none. */
export const writeDraftsJob = defineJob({
  name: "write-drafts",
  input: z.object({ taskId: z.uuid(), creatorIds: z.array(z.int()).max(100), anew: z.boolean() }),
  async run(context, input, signal) {
    await writeDrafts(context, input, signal);
  },
});
