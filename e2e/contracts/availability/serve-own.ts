import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "@/lib/cli/builds";
import { startServer } from "@/lib/cli/serve";
import { freePort } from "@/lib/database/free-port";
import { prepareDatabase } from "@/lib/database/prepare";
import { envNames } from "@/lib/env";
import { authSecret } from "@/lib/testing/auth-secret";
import { TEMPORARY } from "@/lib/testing/cluster";
import { startOwnCluster } from "@/lib/testing/own-cluster";

/** A server on a database of its own, which a test may hurt. */
export async function serveOwn(env: Record<string, string> = {}) {
  const cluster = await startOwnCluster();
  await prepareDatabase(cluster.url);
  const dataDir = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  const port = await freePort();
  const unset = Object.fromEntries(envNames.map((name) => [name, ""]));
  const server = await startServer({
    port,
    host: "127.0.0.1",
    distDir: await ensureBuild(),
    databaseUrl: cluster.url,
    dataDir,
    appUrl: `http://localhost:${port}`,
    secret: authSecret,
    env: { ...unset, TRUST_PROXY: "1", LOG_LEVEL: "silent", ...env },
  });
  return {
    cluster,
    url: `http://127.0.0.1:${port}`,
    /** Tells the server alone to stop, as whoever runs it does, and waits until it has ended. */
    stopServer: () => server.stop(),
    async stop() {
      await cluster.thaw().catch(() => {});
      await server.stop();
      await cluster.remove();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type OwnServer = Awaited<ReturnType<typeof serveOwn>>;
