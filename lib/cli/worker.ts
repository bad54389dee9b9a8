import { run, step, stopOnSignal } from "./run";

run(async () => {
  const { env } = await import("@/lib/env");
  const { openDatabase } = await import("@/lib/database/open-database");
  const { prepareDatabase } = await import("@/lib/database/prepare");
  const { startWorkerProcess } = await import("./work");
  const { authSecret } = await import("./secret");
  const { PORT: port, DATA_DIR: dataDir } = env;

  const database = await step("database", () => openDatabase({ keep: true }));
  if (!env.DATABASE_URL) await step("migrations", () => prepareDatabase(database.url));
  const secret = await authSecret(dataDir, env.AUTH_SECRET);
  const options = { port, dataDir, secret, databaseUrl: database.url, appUrl: env.APP_URL };
  const worker = startWorkerProcess(options);
  console.log("\n  working; Ctrl-C stops after what runs\n");
  const { promise: stopped, resolve } = Promise.withResolvers<number>();
  stopOnSignal(async () => {
    await worker.stop();
    await database.stop();
    resolve(0);
    return 0;
  });
  return stopped;
});
