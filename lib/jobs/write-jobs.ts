import type { Db } from "@/lib/db";
import type { QueuedJob } from "./enqueue";

/**
 * Queues jobs in a transaction. pg-boss documents its table for clients without its code, and what they must copy from
 * the queue's row; its own `send` needs a started instance with a connection and timers beside each server's pool.
 */
export async function writeJobs(db: Db, jobs: readonly QueuedJob[]): Promise<void> {
  if (jobs.length === 0) return;
  // Without its queue's row a job has no retry limit, which the table refuses: a missing queue is not silent.
  await db.$executeRaw`
    INSERT INTO jobs.job (name, data, start_after, keep_until, policy, retry_limit, retry_delay, retry_backoff,
      retry_delay_max, expire_seconds, deletion_seconds, dead_letter, heartbeat_seconds)
    SELECT j.name, j.data, now() + j.delay * interval '1 second',
      now() + (j.delay + q.retention_seconds) * interval '1 second', q.policy, q.retry_limit, q.retry_delay,
      q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.deletion_seconds, q.dead_letter, q.heartbeat_seconds
    FROM jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) AS j (name text, data jsonb, delay float8)
      LEFT JOIN jobs.queue q ON q.name = j.name
    ON CONFLICT DO NOTHING`;
}
