import type { Db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import type { Job } from "@/lib/jobs/job";

/** Runs what is queued of a job, here and now, where a test needs no worker. Returns how many runs that were. */
export async function runQueued(db: Db, job: Job): Promise<number> {
  const queued = await db.$queryRaw<{ data: unknown }[]>`
    DELETE FROM jobs.job WHERE name = ${job.name} AND state = 'created' RETURNING data`;
  for (const { data } of queued) {
    await job.run(createContext(db, null), job.input.parse(data), new AbortController().signal);
  }
  return queued.length;
}
