import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * A file at `path`, in place of one that is there. Written in `incoming`, flushed and renamed: a crash leaves the whole
 * file or none, and perhaps a part in `incoming`.
 */
export async function writeWhole(
  incoming: string,
  path: string,
  content: Blob | Uint8Array | string,
): Promise<void> {
  const part = join(incoming, randomUUID());
  await Promise.all([mkdir(incoming, { recursive: true }), mkdir(dirname(path), { recursive: true })]);
  try {
    const handle = await open(part, "wx");
    try {
      await handle.writeFile(content instanceof Blob ? content.stream() : content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  const place = await open(dirname(path), "r");
  await place.sync().finally(() => place.close());
}
