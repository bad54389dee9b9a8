import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "@/lib/cli/builds";
import { type Server, startServer } from "@/lib/cli/serve";
import { startWorkerProcess } from "@/lib/cli/work";
import { freePort } from "@/lib/database/free-port";
import { keepEmbedded } from "@/lib/database/keep-embedded";
import { prepareDatabase } from "@/lib/database/prepare";
import { envNames } from "@/lib/env";
import { authSecret } from "@/lib/testing/auth-secret";
import { TEMPORARY } from "@/lib/testing/cluster";

export type Part = "server" | "worker" | "database";

/** The whole application as `npm start` runs it, on a database that waits for the disk, to be killed part by part. */
export type Stack = {
  baseUrl: string;
  databaseUrl: string;
  /** Ends a part as a power cut would; it comes back by itself, the server at the latest with `recovered`. */
  kill(part: Part): Promise<void>;
  recovered(): Promise<void>;
  stop(): Promise<void>;
};

const unset = Object.fromEntries(envNames.map((name) => [name, ""]));

export async function startStack(): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  const postgres = join(folder, "postgres");
  const database = await keepEmbedded({ dataDir: postgres });
  await prepareDatabase(database.url);
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const options = {
    port,
    host: "127.0.0.1",
    distDir: await ensureBuild(),
    databaseUrl: database.url,
    dataDir: folder,
    appUrl: baseUrl,
    secret: authSecret,
    // Errors are expected here; the load is no attack.
    env: { ...unset, LOG_LEVEL: "silent", TRUST_PROXY: "1", RATE_LIMIT_FACTOR: "1000" },
  };
  let server: Promise<Server> = startServer(options);
  await server;
  const worker = startWorkerProcess(options);

  const killers = {
    async server() {
      const { pid, exited } = await server;
      process.kill(pid, "SIGKILL");
      await exited;
      server = startServer(options);
    },
    async worker() {
      const pid = worker.pid();
      if (pid) process.kill(pid, "SIGKILL");
    },
    async database() {
      const lock = await readFile(join(postgres, "cluster", "postmaster.pid"), "utf8").catch(() => "");
      const pid = Number.parseInt(lock, 10);
      if (pid > 0) process.kill(pid, "SIGKILL");
    },
  } satisfies Record<Part, () => Promise<void>>;

  return {
    baseUrl,
    databaseUrl: database.url,
    kill: (part) => killers[part](),
    async recovered() {
      await server;
      const ready = () =>
        fetch(`${baseUrl}/api/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        );
      while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 100));
    },
    async stop() {
      await Promise.all([server.then((running) => running.stop()), worker.stop()]);
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
