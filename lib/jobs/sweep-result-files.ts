import { z } from "zod";
import { sweepResultFiles } from "@/lib/domain/matching/result-file";
import { defineJob } from "./job";

/** Deletes result files that belong to no task, and what was left half written. */
export const sweepResultFilesJob = defineJob({
  name: "sweep-result-files",
  input: z.object({}),
  schedule: "23 * * * *",
  async run(context) {
    await sweepResultFiles(context);
  },
});
