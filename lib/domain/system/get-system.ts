import { memoryUse } from "@/lib/cache/shared-memory";
import type { SignedIn } from "../context";
import { requirePermission } from "../permissions";

/** How many runs of a job are in each state. */
export type Queue = { name: string; waiting: number; running: number; failed: number; done: number };

export type FailedJob = { id: string; name: string; at: Date; tries: number; error: string };

export type System = {
  queues: Queue[];
  /** The latest, at most 50. */
  failed: FailedJob[];
  storage: { files: number; bytes: number };
  /** Of the process that answers. */
  cache: ReturnType<typeof memoryUse>;
  versions: { node: string; postgres: string };
  database: { bytes: number; migrations: number; lastMigration: string | null; connections: number };
  uptimeSeconds: number;
};

/** What an admin asks when something seems not to work. 4 queries. */
export async function getSystem(context: SignedIn): Promise<System> {
  requirePermission(context, "system.read");
  const [queues, failed, storage, database] = await Promise.all([
    readQueues(context),
    readFailed(context),
    readStorage(context),
    readDatabase(context),
  ]);
  const { postgres, ...sizes } = database;
  return {
    queues,
    failed,
    storage,
    cache: memoryUse(),
    versions: { node: process.versions.node, postgres },
    database: sizes,
    uptimeSeconds: Math.floor(process.uptime()),
  };
}

function readQueues({ db }: SignedIn): Promise<Queue[]> {
  return db.$queryRaw<Queue[]>`
    SELECT q.name,
      count(j.id) FILTER (WHERE j.state IN ('created', 'retry'))::int AS waiting,
      count(j.id) FILTER (WHERE j.state = 'active')::int AS running,
      count(j.id) FILTER (WHERE j.state = 'failed')::int AS failed,
      count(j.id) FILTER (WHERE j.state = 'completed')::int AS done
    FROM jobs.queue q LEFT JOIN jobs.job j ON j.name = q.name
    WHERE q.name NOT LIKE '\\_\\_%' GROUP BY q.name ORDER BY q.name`;
}

function readFailed({ db }: SignedIn): Promise<FailedJob[]> {
  return db.$queryRaw<FailedJob[]>`
    SELECT id::text AS id, name, coalesce(completed_on, created_on) AS at, retry_count + 1 AS tries,
      left(coalesce(output->>'message', output->'value'->>'message', output::text, ''), 300) AS error
    FROM jobs.job WHERE state = 'failed' ORDER BY 3 DESC, id LIMIT 50`;
}

async function readStorage({ db }: SignedIn): Promise<System["storage"]> {
  const { _count, _sum } = await db.upload.aggregate({ _count: true, _sum: { storedBytes: true } });
  return { files: _count, bytes: _sum.storedBytes ?? 0 };
}

type Database = System["database"] & { postgres: string };

async function readDatabase({ db }: SignedIn): Promise<Database> {
  const [row] = await db.$queryRaw<Database[]>`
    SELECT current_setting('server_version') AS postgres,
      pg_database_size(current_database())::float8 AS bytes,
      (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections,
      (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migrations,
      (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS "lastMigration"`;
  if (!row) throw new Error("a query of constants without a row");
  return row;
}
