import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/env";

/** Writes a stream to disk, hands it on as a blob that is read from there, and removes it afterwards. */
export async function withSpooled<T>(
  stream: ReadableStream<Uint8Array>,
  use: (content: Blob) => Promise<T>,
): Promise<T> {
  // The same folder takes the files of forms; what a process that died leaves there, the next one removes.
  const folder = join(env.DATA_DIR, "incoming");
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  try {
    await writeFile(path, stream, { flag: "wx" });
    return await use(await openAsBlob(path));
  } finally {
    await rm(path, { force: true });
  }
}
