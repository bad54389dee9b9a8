import { spawn } from "node:child_process";
import { once } from "node:events";
import { environment } from "./command";
import { run, step, stopOnSignal } from "./run";

run(async () => {
  const { env } = await import("@/lib/env");
  const { openDatabase } = await import("@/lib/database/open-database");
  const { prepareDatabase } = await import("@/lib/database/prepare");
  const { requireFreePort, serverEnvironment } = await import("./serve");
  const { startWorkerProcess } = await import("./work");
  const { authSecret } = await import("./secret");
  const { PORT: port, DATA_DIR: dataDir, HOST: host = "127.0.0.1" } = env;

  await requireFreePort(port, host, dataDir);
  const database = await step("database", () => openDatabase({ keep: true }));
  if (!env.DATABASE_URL) await step("migrations", () => prepareDatabase(database.url));
  const secret = await authSecret(dataDir, env.AUTH_SECRET);
  const options = { port, host, dataDir, secret, databaseUrl: database.url, appUrl: env.APP_URL };
  const server = spawn("next", ["dev", "--port", String(port), "--hostname", host], {
    env: environment({ ...serverEnvironment(options), NODE_ENV: "development", NEXT_DIST_DIR: ".next" }),
    stdio: "inherit",
  });
  const worker = env.WORKER === "on" ? startWorkerProcess(options) : null;
  const exited = once(server, "exit");
  const finish = async () => {
    server.kill("SIGTERM");
    await Promise.all([exited, worker?.stop()]);
    await database.stop();
    return 0;
  };
  stopOnSignal(finish);
  await exited;
  return finish();
});
