import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { isAlive } from "../database/pids";

/** Which process serves a data folder, and which command started it. */
const recordSchema = z.object({ server: z.int(), command: z.int(), port: z.int() });
type Record = z.infer<typeof recordSchema>;

const file = (dataDir: string) => join(dataDir, "server.json");

/** Longer than a server finishes its requests after its command is gone. */
const PARTING_MS = 15_000;

export async function writeRecord(dataDir: string, server: number, port: number): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(file(dataDir), JSON.stringify({ server, command: process.pid, port } satisfies Record));
}

export async function removeRecord(dataDir: string): Promise<void> {
  await rm(file(dataDir), { force: true });
}

async function readRecord(dataDir: string): Promise<Record | null> {
  const text = await readFile(file(dataDir), "utf8").catch(() => "null");
  try {
    return recordSchema.nullable().catch(null).parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** After a restart of the machine the number may be another program's; where nobody can tell, it is not ours to end. */
async function isOurServer(pid: number): Promise<boolean> {
  const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return isAlive(pid) && line.includes(join("lib", "cli", "server.ts"));
}

/**
 * Whom a port that is in use belongs to, in a sentence that says what to do; null once it is free, because what held it
 * was a server of ours whose command had been killed.
 */
export async function settleOccupiedPort(port: number, dataDir: string): Promise<string | null> {
  const record = await readRecord(dataDir);
  const other = `Port ${port} is in use: set PORT to a free one, for example PORT=${port + 1}.`;
  if (record?.port !== port || !(await isOurServer(record.server))) return other;
  if (isAlive(record.command)) {
    return `Jishi already runs on port ${port}. Stop it with Ctrl-C where it was started, or \`kill ${record.command}\`; or set PORT to a free one, for example PORT=${port + 1}.`;
  }
  const deadline = performance.now() + PARTING_MS;
  while (isAlive(record.server) && performance.now() < deadline) await sleep(100);
  if (isAlive(record.server)) process.kill(record.server, "SIGKILL");
  await removeRecord(dataDir);
  return null;
}
