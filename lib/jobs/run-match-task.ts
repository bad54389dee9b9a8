import { z } from "zod";
import { runMatchTask } from "@/lib/domain/matching/run-match-task";
import { defineJob } from "./job";

/** Finds the creators who fit a task. A run that is no longer the task's newest does nothing. */
export const runMatchTaskJob = defineJob({
  name: "run-match-task",
  input: z.object({ taskId: z.uuid(), run: z.int().min(1) }),
  // Only a database that is away makes it fail: the task waits until that is back, for about a day.
  retries: 30,
  async run(context, input, signal) {
    await runMatchTask(context, input, signal);
  },
});
