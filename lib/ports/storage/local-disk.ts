import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { deleteOlder, orNull } from "./files";
import { assertMediaName, type ByteRange, type MediaStorage } from "./storage";
import { writeWhole } from "./write-whole";

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
    put: (name, content) => writeWhole(join(root, incoming), pathOf(name), content),
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
