import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the promise gives; null where the file is absent. */
export async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Deletes the files of a folder that have not changed since. An absent folder has none. */
export async function deleteOlder(folder: string, before: Date): Promise<void> {
  for (const name of (await orNull(readdir(folder))) ?? []) {
    const found = await orNull(stat(join(folder, name)));
    if (found && found.mtime < before) await rm(join(folder, name), { force: true });
  }
}
