import { run, stopOnSignal } from "@/lib/cli/run";
import { openDb } from "@/lib/db";
import { startApplication } from "@/lib/testing/application";
import { makeCreator } from "@/lib/testing/campaign-factories";
import { makeCategory } from "@/lib/testing/factories";
import { mailCreators, mailVariables } from "./mail-market";

/** A category to publish in and the creators of the journey. */
async function seed(databaseUrl: string) {
  const db = openDb(databaseUrl);
  await makeCategory(db);
  for (const creator of Object.values(mailCreators)) await makeCreator(db, creator);
  await db.$disconnect();
}

/** What the journey through mail visits: server and worker, configured for the mail servers that its environment names. */
run(async () => {
  const port = Number(process.env.JOURNEYS_PORT);
  const env = Object.fromEntries(mailVariables.map((name) => [name, process.env[name] ?? ""]));
  const application = await startApplication({ port, env, seed, worker: true });
  stopOnSignal(async () => {
    await application.stop();
    return 0;
  });
  process.send?.("ready");
  return undefined;
});
