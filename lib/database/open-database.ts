import { join } from "node:path";
import { env } from "@/lib/env";
import { type Embedded, startEmbedded } from "./embedded";

/** The configured database: the server of `DATABASE_URL`, else the embedded one in `DATA_DIR`, started if need be. */
export async function openDatabase(): Promise<Embedded> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => {} };
  return startEmbedded({ dataDir: join(env.DATA_DIR, "postgres") });
}
