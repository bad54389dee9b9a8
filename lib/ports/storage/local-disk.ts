import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deleteOlder, orNull } from "./files";
import { assertMediaName, type ByteRange, type MediaStorage } from "./storage";

/** Where files lie while they are written; no media name starts like it. */
const incoming = "incoming";

const chunkSize = 256 * 1024;

/** Files under `root`, spread over 256 × 256 folders by the first four digits of their names. */
export function localDisk(root: string): MediaStorage {
  const pathOf = (name: string) => {
    assertMediaName(name);
    return join(root, name.slice(0, 2), name.slice(2, 4), name);
  };
  return {
    put: (name, content) => writeWhole(root, pathOf(name), content),
    async open(name, range) {
      const found = await orNull(stat(pathOf(name)));
      return found && streamOf(pathOf(name), range ?? { start: 0, end: found.size - 1 });
    },
    async stat(name) {
      const found = await orNull(stat(pathOf(name)));
      return found?.isFile() ? { size: found.size, modifiedAt: found.mtime } : null;
    },
    async delete(names) {
      await Promise.all(names.map((name) => rm(pathOf(name), { force: true })));
    },
    deleteAbandoned: (before) => deleteOlder(join(root, incoming), before),
  };
}

/** Written beside, flushed and renamed: a crash leaves the whole file or none. */
async function writeWhole(root: string, path: string, content: Blob | Uint8Array): Promise<void> {
  const folder = join(root, incoming);
  const part = join(folder, randomUUID());
  await Promise.all([mkdir(folder, { recursive: true }), mkdir(dirname(path), { recursive: true })]);
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

/** Holds no file open between two chunks: a response that nobody reads to its end leaves nothing behind. */
function streamOf(path: string, { start, end }: ByteRange): ReadableStream<Uint8Array> {
  let position = start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await readChunk(path, position, Math.min(chunkSize, end + 1 - position));
        position += chunk.byteLength;
        if (chunk.byteLength > 0) controller.enqueue(chunk);
        if (chunk.byteLength === 0 || position > end) controller.close();
      },
    },
    // Nothing is read before it is asked for, so an abandoned response holds no buffer.
    { highWaterMark: 0 },
  );
}

async function readChunk(path: string, position: number, length: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
