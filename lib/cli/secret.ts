import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret that signs sessions: `AUTH_SECRET`, else one that is generated once and kept in the data folder. */
export async function authSecret(dataDir: string, given?: string): Promise<string> {
  if (given) return given;
  const file = join(dataDir, "secret");
  await mkdir(dataDir, { recursive: true });
  const secret = randomBytes(48).toString("base64url");
  // Whoever is first writes it; everyone reads it.
  await writeFile(file, secret, { mode: 0o600, flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  return readFile(file, "utf8");
}
