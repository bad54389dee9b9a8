import type { z } from "zod";
import type { Context } from "@/lib/domain/context";
import { effectsOf } from "@/lib/domain/effects";
import type { Job } from "./job";

export type QueuedJob = { name: string; data: unknown; delay: number };

/** Has a job run after the running transaction has committed, at the earliest `delay` seconds later. */
export function enqueue<Input extends z.ZodType>(
  context: Context,
  job: Job<Input>,
  input: z.input<Input>,
  { delay = 0 }: { delay?: number } = {},
): void {
  effectsOf(context).jobs.push({ name: job.name, data: job.input.parse(input), delay });
}
