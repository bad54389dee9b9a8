import { PgBoss } from "pg-boss";
import { allJobs } from "./all";
import { type Job, jobsSchema } from "./job";

/** Settings of a queue, in pg-boss's words. */
function queueOptions({ retries = 5, retryAfter = 5, timeout = 900, heartbeat = 30 }: Job) {
  return {
    retryLimit: retries,
    retryDelay: retryAfter,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: timeout,
    heartbeatSeconds: heartbeat,
  };
}

/** The queues of these jobs as they are declared now, and their schedules. */
export async function declareQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    await boss.createQueue(job.name, queueOptions(job));
    await boss.updateQueue(job.name, queueOptions(job));
    // What came due while no worker ran is made up for once.
    if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: "UTC", missed: "once" });
  }
}

/** What is no longer declared stops. */
async function dropSchedules(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const scheduled = new Set(jobs.filter(({ schedule }) => schedule).map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) if (!scheduled.has(name)) await boss.unschedule(name);
}

/** Makes or updates pg-boss's own schema and the queues, beside the migrations; as often as one likes. */
export async function installJobs(url: string, jobs: readonly Job[] = allJobs): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: jobsSchema,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  // What goes wrong in here is thrown, too; an emitter without a listener would end the process.
  boss.on("error", () => undefined);
  await boss.start();
  try {
    await declareQueues(boss, jobs);
    await dropSchedules(boss, jobs);
  } finally {
    await boss.stop({ graceful: false });
  }
}
