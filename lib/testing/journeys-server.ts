import { run, stopOnSignal } from "@/lib/cli/run";
import { startApplication } from "./application";

/** What the journeys visit: the demo's data behind the production server, on the port `JOURNEYS_PORT`. */
run(async () => {
  const application = await startApplication({
    port: Number(process.env.JOURNEYS_PORT),
    async seed(databaseUrl, dataDir) {
      process.env.DATA_DIR = dataDir;
      const { seedDemo } = await import("@/prisma/seed");
      await seedDemo(databaseUrl, () => {});
    },
  });
  stopOnSignal(async () => {
    await application.stop();
    return 0;
  });
  return undefined;
});
