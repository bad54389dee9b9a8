import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

type Migration = { name: string; sql: string; checksum: string };

// The key under which Prisma's own `migrate deploy` locks, so that the two exclude each other.
const LOCK = 72_707_369;

const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

export const migrationsFolder = join(import.meta.dirname, "..", "..", "prisma", "migrations");

/** The migrations on disk in the order in which they apply. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** The migrations that are not applied yet; throws when the history contradicts the files. */
async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const history = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  const applied = new Map(history.rows.map((row) => [row.migration_name, row]));
  for (const { name, checksum } of migrations) {
    const row = applied.get(name);
    if (row && row.finished_at === null)
      throw new Error(`Migration ${name} failed earlier and was not resolved.`);
    if (row && row.checksum !== checksum) {
      throw new Error(
        `Migration ${name} was changed after it was applied: restore it and add a new migration.`,
      );
    }
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function applyNext(client: pg.Client, migrations: Migration[]): Promise<string | undefined> {
  await client.query("BEGIN");
  try {
    // Bound to the transaction, not the session, so that it also holds through a transaction pooler.
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    await client.query("SET LOCAL client_min_messages = warning");
    await client.query(CREATE_HISTORY);
    const [migration] = await findPending(client, migrations);
    if (migration) await apply(client, migration);
    await client.query("COMMIT");
    return migration?.name;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  const startedAt = new Date();
  await client.query(sql).catch((cause: unknown) => {
    throw new Error(`Migration ${name} failed and was undone: ${String(cause)}`, { cause });
  });
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
    [randomUUID(), checksum, name, startedAt],
  );
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: "jishi-migrate" });
  await client.connect().catch((cause: unknown) => {
    const { host, pathname } = new URL(url);
    throw new Error(`The database ${host}${pathname} cannot be reached: ${String(cause)}`, { cause });
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The names of the migrations that a database still lacks; changes nothing. */
export async function pendingMigrations(url: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return withClient(url, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS history`);
    const pending = rows[0]?.history === null ? migrations : await findPending(client, migrations);
    return pending.map(({ name }) => name);
  });
}

/**
 * Applies every pending migration, one transaction each, and returns their names. The history is Prisma's own, so
 * `prisma migrate deploy` may be used in turn.
 */
export async function migrate(url: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return withClient(url, async (client) => {
    const applied: string[] = [];
    for (let name = await applyNext(client, migrations); name; name = await applyNext(client, migrations)) {
      applied.push(name);
    }
    return applied;
  });
}
