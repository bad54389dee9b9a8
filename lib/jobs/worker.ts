import { PgBoss } from "pg-boss";
import { type Client, openDb } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { log } from "@/lib/log";
import { allJobs } from "./all";
import { declareQueues } from "./install";
import { type Job, jobsSchema } from "./job";

/** Seconds between two looks for runs that died; those that wait to be tried again are found by polling. */
const superviseSeconds = 10;
const drainMs = 30_000;

export type Worker = { stop(): Promise<void> };

/**
 * Works off the queues of the database at `url`. It waits for a database that isn't there and goes on by itself when
 * one that was lost is back. `stop` takes no more work and gives what runs thirty seconds; what is cut off runs again.
 */
export async function startWorker(url: string, jobs: readonly Job[] = allJobs): Promise<Worker> {
  const db = openDb(url, { size: 5 });
  const boss = new PgBoss({
    connectionString: url,
    schema: jobsSchema,
    application_name: "jishi-worker",
    max: 5,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    instanceName: "jishi-worker",
  });
  boss.on("error", (err) => log.error({ err }, "the job queue reports an error"));
  boss.on("warning", (warning) => log.warn({ warning }, "the job queue warns"));
  await boss.start({ attempts: Number.MAX_SAFE_INTEGER });
  await declareQueues(boss, jobs);
  for (const job of jobs) await workOff(boss, db, job);
  return {
    async stop() {
      await boss.stop({ graceful: true, timeout: drainMs });
      await db.$disconnect();
    },
  };
}

async function workOff(boss: PgBoss, db: Client, job: Job): Promise<void> {
  const pollingIntervalSeconds = job.poll ?? (job.schedule ? 30 : 1);
  await boss.work(job.name, { pollingIntervalSeconds, batchSize: 1 }, async (batch) => {
    for (const { id, data, signal } of batch) {
      const requestId = `${job.name}:${id}`;
      try {
        const input = job.input.parse(data ?? {});
        await job.run(createContext(db, null, { requestId }), input, signal);
      } catch (err) {
        log.error({ err, requestId }, "a job failed");
        throw err;
      }
    }
  });
}
