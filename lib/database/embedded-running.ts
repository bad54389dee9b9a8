import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { isAlive } from "@/lib/database/pids";
import { readPassword } from "./embedded-cluster";

const DATABASE = "jishi";
const DUPLICATE_DATABASE = "42P04";

/** The connection string of the project's database in a cluster of ours. */
export function clusterUrl(port: number, password: string, database = DATABASE): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether a server of ours answers at `url`; makes the database when it is missing. */
export async function answers(url: string): Promise<boolean> {
  const server = new URL(url);
  server.pathname = "/postgres";
  const client = new pg.Client({ connectionString: server.href, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (found.rowCount === 0) await createDatabase(client);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function createDatabase(client: pg.Client) {
  await client.query(`CREATE DATABASE ${DATABASE}`).catch((error: unknown) => {
    const raced = error instanceof pg.DatabaseError && error.code === DUPLICATE_DATABASE;
    if (!raced) throw error;
  });
}

const lockFile = (dataDir: string) => join(dataDir, "cluster", "postmaster.pid");

async function readLock(dataDir: string): Promise<{ pid: number; port: number } | null> {
  const text = await readFile(lockFile(dataDir), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]) } : null;
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "postgres");
  return name.trim() === "postgres";
}

/** The URL of the server that another process runs on this folder; waits up to 15 s for one that is starting or stopping. */
export async function runningServer(dataDir: string): Promise<string | null> {
  const password = await readPassword(dataDir);
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const lock = await readLock(dataDir);
    if (!lock || !(await isPostgres(lock.pid))) return null;
    const url = clusterUrl(lock.port, password);
    if (lock.port > 0 && (await answers(url))) return url;
    await sleep(100);
  }
  return null;
}

/** Removes the lock that a killed server left: after a restart its process id may be some other program's. */
export async function removeStaleLock(dataDir: string): Promise<void> {
  const lock = await readLock(dataDir);
  if (lock && !(await isPostgres(lock.pid))) await rm(lockFile(dataDir), { force: true });
}
