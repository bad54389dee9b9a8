import { run, stopOnSignal } from "@/lib/cli/run";
import { startApplication } from "@/lib/testing/application";
import { seedDemoData } from "../demo-data";

/** What the journeys visit: the demo's data behind the production server, on the port `JOURNEYS_PORT`. */
run(async () => {
  const port = Number(process.env.JOURNEYS_PORT);
  const application = await startApplication({ port, seed: seedDemoData, worker: true });
  stopOnSignal(async () => {
    await application.stop();
    return 0;
  });
  return undefined;
});
