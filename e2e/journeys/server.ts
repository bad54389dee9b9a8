import { z } from "zod";
import { run, stopOnSignal } from "@/lib/cli/run";
import { startApplication } from "@/lib/testing/application";
import { seedDemoData } from "../demo-data";

/**
 * What the journeys visit: the demo's data behind the production server, on the port `JOURNEYS_PORT`, with the variables
 * of `JOURNEYS_ENV`, an object in JSON.
 */
run(async () => {
  const port = Number(process.env.JOURNEYS_PORT);
  const env = z.record(z.string(), z.string()).parse(JSON.parse(process.env.JOURNEYS_ENV ?? "{}"));
  const application = await startApplication({ port, seed: seedDemoData, worker: true, env });
  stopOnSignal(async () => {
    await application.stop();
    return 0;
  });
  return undefined;
});
