import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/env";
import { deleteOlder } from "./files";

/** Where files lie that are received: those of forms, too. */
const folder = () => join(env.DATA_DIR, "incoming");

/** Deletes what processes that died while they received a file have left of it before that time. */
export function deleteAbandonedSpools(before: Date): Promise<void> {
  return deleteOlder(folder(), before);
}

/** Writes a stream to disk, hands it on as a blob that is read from there, and removes it afterwards. */
export async function withSpooled<T>(
  stream: ReadableStream<Uint8Array>,
  use: (content: Blob) => Promise<T>,
): Promise<T> {
  await mkdir(folder(), { recursive: true });
  const path = join(folder(), randomUUID());
  try {
    await writeFile(path, stream, { flag: "wx" });
    return await use(await openAsBlob(path));
  } finally {
    await rm(path, { force: true });
  }
}
