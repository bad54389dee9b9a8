import { join } from "node:path";
import { localDisk } from "@/lib/ports/storage/local-disk";
import { seedDemo } from "@/prisma/seed";

/** The demo's market for a server of the tests: its pictures go to that server's data folder and nowhere else. */
export async function seedDemoData(databaseUrl: string, dataDir: string): Promise<void> {
  await seedDemo(databaseUrl, () => {}, localDisk(join(dataDir, "media")));
}
