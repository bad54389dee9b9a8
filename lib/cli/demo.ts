import { join } from "node:path";
import { run, step, stopOnSignal } from "./run";

run(async () => {
  const { env } = await import("@/lib/env");
  const { keepEmbedded } = await import("@/lib/database/keep-embedded");
  const { prepareDatabase } = await import("@/lib/database/prepare");
  const { seed } = await import("./seed");
  const { ensureBuild } = await import("./builds");
  const { requireFreePort, startServer } = await import("./serve");
  const { startWorkerProcess } = await import("./work");
  const { authSecret } = await import("./secret");
  // The accounts of the demo have known passwords: unless told otherwise, only this machine can reach them.
  const { PORT: port, DATA_DIR: dataDir, HOST: host = "127.0.0.1" } = env;

  console.log("\nJishi 集市\n");
  await requireFreePort(port, host, dataDir);
  // Always the embedded one: a demo never writes to a database that it did not make.
  const database = await step("database", () => keepEmbedded({ dataDir: join(dataDir, "postgres") }));
  await step("migrations", () => prepareDatabase(database.url));
  await step("demo data", (progress) => seed(database.url, progress));
  const distDir = await step("production build", () => ensureBuild());
  const secret = await authSecret(dataDir, env.AUTH_SECRET);
  const options = { port, host, distDir, dataDir, secret, databaseUrl: database.url, appUrl: env.APP_URL };
  const server = await step("server", () => startServer(options));
  const worker = env.WORKER === "on" ? startWorkerProcess(options) : null;

  let stopping = false;
  stopOnSignal(async () => {
    stopping = true;
    await Promise.all([server.stop(), worker?.stop()]);
    await database.stop();
    console.log("\nstopped");
    return 0;
  });
  console.log(`\n  ${env.APP_URL}\n\n  demo-buyer · demo-seller · demo-admin, password demo-password`);
  console.log("  Ctrl-C stops everything; the data stays.\n");
  await server.exited;
  if (!stopping) throw new Error("The server ended unexpectedly.");
  return 0;
});
