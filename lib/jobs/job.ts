import type { z } from "zod";
import type { Context } from "@/lib/domain/context";

/** The schema of PostgreSQL in which pg-boss keeps its tables. */
export const jobsSchema = "jobs";

type Options = {
  /** How often a run that failed or died is tried again; each wait is about twice the one before. 5 unless said. */
  retries?: number;
  /** Seconds before the first of these. 5 unless said. */
  retryAfter?: number;
  /** Seconds after which a run counts as failed. 15 minutes unless said. */
  timeout?: number;
  /** Seconds without a sign of life after which a run counts as died. 30 unless said, at least 10. */
  heartbeat?: number;
  /** Seconds between two looks for work, for each worker. 1 unless said, 30 for what only a schedule starts. */
  poll?: number;
};

export type Job<Input extends z.ZodType = z.ZodType> = Options & {
  /** Never changed once released: queued rows carry it. */
  name: string;
  /** Ids and enum values; read again when it runs, so that a job queued by an older release is checked, too. */
  input: Input;
  /** When it starts by itself, as a cron expression in UTC; `input` then admits `{}`. */
  schedule?: string;
  /** Runs at least once: what it does twice must be the same as once. The signal aborts when its time is over. */
  run(context: Context, input: z.output<Input>, signal: AbortSignal): Promise<void>;
};

/** Work that goes on outside a request; list it in `all.ts`. */
export function defineJob<Input extends z.ZodType>(job: Job<Input>): Job<Input> {
  return job;
}
