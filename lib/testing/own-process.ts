import { spawn } from "node:child_process";
import { inject, onTestFinished } from "vitest";
import { openDb } from "@/lib/db";
import { createDatabase, dropDatabase, nameDatabase } from "./cluster";

/** How often a job of a test is tried again and looked for, in seconds. */
export const quick = { retryAfter: 1, heartbeat: 10, poll: 0.5 };

/** Runs a script of the project's, as a module at its root, in a process of its own, on a database. */
export function runScript(script: string, databaseUrl: string) {
  const args = ["-C", "react-server", "--import", "tsx", "--input-type=module", "-e", script];
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  return spawn(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

/** A worker in a process of its own, which does one job: the export `job` of `lib/jobs/<file>.ts`. */
export const startOwnWorker = (databaseUrl: string, file: string, job: string) =>
  runScript(
    `import { startWorker } from "./lib/jobs/worker.ts";
    import { ${job} as job } from "./lib/jobs/${file}.ts";
    await startWorker(process.env.DATABASE_URL, [{ ...job, ...${JSON.stringify(quick)} }]);`,
    databaseUrl,
  );

/** A database for one test that other processes open too; dropped when the test ends. */
export async function openOwnDatabase() {
  const url = nameDatabase(inject("templateUrl"));
  await createDatabase(url, inject("templateUrl"));
  const db = openDb(url);
  onTestFinished(async () => {
    await db.$disconnect();
    await dropDatabase(url);
  });
  return { url, db };
}
