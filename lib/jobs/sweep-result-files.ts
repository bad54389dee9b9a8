import { z } from "zod";
import { forgetLately } from "@/lib/domain/creators/forget-files";
import { sweepResultFiles } from "@/lib/domain/matching/result-file";
import { defineJob } from "./job";

/** Deletes result files that belong to no task, what was left half written, and what still names who was erased. */
export const sweepResultFilesJob = defineJob({
  name: "sweep-result-files",
  input: z.object({}),
  schedule: "23 * * * *",
  async run(context) {
    await sweepResultFiles(context);
    await forgetLately(context);
  },
});
