import { installJobs } from "@/lib/jobs/install";
import { migrate } from "./migrate";
import { openDatabase } from "./open-database";

/** Brings a database up to date: its tables and, beside them, those of the job queue. Returns what was applied. */
export async function prepareDatabase(url: string): Promise<string[]> {
  const applied = await migrate(url);
  await installJobs(url);
  return applied;
}

if (import.meta.main) {
  const database = await openDatabase();
  try {
    const applied = await prepareDatabase(database.url);
    console.log(
      applied.length > 0 ? applied.map((name) => `applied ${name}`).join("\n") : "nothing to migrate",
    );
  } finally {
    await database.stop();
  }
}
