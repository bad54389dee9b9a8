import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "@/lib/cli/builds";
import { startServer } from "@/lib/cli/serve";
import { startWorkerProcess } from "@/lib/cli/work";
import { freePort } from "@/lib/database/free-port";
import { envNames } from "@/lib/env";
import { authSecret } from "./auth-secret";
import { createDatabase, dropDatabase, nameDatabase, startCluster, TEMPORARY } from "./cluster";

/** With which the callbacks of tests are signed. */
export const callbackSecret = "for callbacks, on no server anywhere";

export type Application = { baseUrl: string; databaseUrl: string; serverPid: number; stop(): Promise<void> };

// A developer's own settings, from the shell or `.env`, do not reach the tests.
const unset = Object.fromEntries(envNames.map((name) => [name, ""]));

type Options = {
  port?: number;
  /** Fills the migrated database before the server starts. */
  seed?: (databaseUrl: string, dataDir: string) => Promise<unknown>;
  /** Whether jobs run beside the server. */
  worker?: boolean;
  /** Variables besides those of every test, for server and worker. */
  env?: Record<string, string>;
};

/** The production server on a build of the present source, with a database and a data folder of its own. */
export async function startApplication({
  port,
  seed,
  worker = false,
  env = {},
}: Options = {}): Promise<Application> {
  const cluster = await startCluster();
  const databaseUrl = nameDatabase(cluster.templateUrl);
  await createDatabase(databaseUrl, cluster.templateUrl);
  const dataDir = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  await seed?.(databaseUrl, dataDir);
  const distDir = await ensureBuild();
  const chosen = port ?? (await freePort());
  const appUrl = `http://localhost:${chosen}`;
  const options = {
    port: chosen,
    host: "127.0.0.1",
    databaseUrl,
    dataDir,
    appUrl,
    secret: authSecret,
    // One proxy is believed, so that a test can be a caller from any address.
    env: {
      ...unset,
      TRUST_PROXY: "1",
      LOG_LEVEL: "error",
      // A slow machine may take its time.
      MAX_WAIT_MS: "60000",
      OUTREACH_CALLBACK_SECRET: callbackSecret,
      ...env,
    },
  };
  const server = await startServer({ ...options, distDir });
  const jobs = worker ? startWorkerProcess(options) : null;
  return {
    baseUrl: server.url,
    databaseUrl,
    serverPid: server.pid,
    async stop() {
      await Promise.all([server.stop(), jobs?.stop()]);
      await dropDatabase(databaseUrl);
      await cluster.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
