import { join } from "node:path";
import { env } from "@/lib/env";
import { type Embedded, startEmbedded } from "./embedded";
import { keepEmbedded } from "./keep-embedded";

/**
 * The configured database: the server of `DATABASE_URL`, else the embedded one in `DATA_DIR`, started if need be and,
 * if told to `keep` it, again whenever it ends by itself.
 */
export async function openDatabase({ keep = false } = {}): Promise<Embedded> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => {} };
  const options = { dataDir: join(env.DATA_DIR, "postgres") };
  return keep ? keepEmbedded(options) : startEmbedded(options);
}
