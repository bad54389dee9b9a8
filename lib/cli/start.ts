import { run, step, stopOnSignal } from "./run";

run(async () => {
  const { env } = await import("@/lib/env");
  const { openDatabase } = await import("@/lib/database/open-database");
  const { pendingMigrations } = await import("@/lib/database/migrate");
  const { prepareDatabase } = await import("@/lib/database/prepare");
  const { installJobs } = await import("@/lib/jobs/install");
  const { ensureBuild } = await import("./builds");
  const { requireFreePort, startServer } = await import("./serve");
  const { startWorkerProcess } = await import("./work");
  const { authSecret } = await import("./secret");
  const { PORT: port, HOST: host, DATA_DIR: dataDir } = env;

  if (env.DATABASE_URL) {
    const missing = ["AUTH_SECRET", "APP_URL"].filter((name) => !process.env[name]);
    if (missing.length > 0) {
      throw new Error(`With DATABASE_URL, set ${missing.join(" and ")} as well (see .env.example).`);
    }
  }
  await requireFreePort(port, host, dataDir);
  const database = await step("database", () => openDatabase({ keep: true }));
  if (env.DATABASE_URL) {
    const pending = await pendingMigrations(database.url);
    if (pending.length > 0) throw new Error("The database lacks migrations: run `npm run db:migrate` first.");
    await installJobs(database.url);
  } else {
    await step("migrations", () => prepareDatabase(database.url));
  }
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
    return 0;
  });
  console.log(`\n  ${env.APP_URL}\n`);
  await server.exited;
  if (!stopping) throw new Error("The server ended unexpectedly.");
  return 0;
});
