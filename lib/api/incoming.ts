import { randomUUID } from "node:crypto";
import { createWriteStream, openAsBlob } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { env } from "../env";

/** No request lasts as long, so what is older was left behind by a process that died. */
const leftBehindMs = 6 * 3_600_000;

const folder = join(env.DATA_DIR, "incoming");

let ready: Promise<void> | undefined;

async function prepareFolder(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && found.mtimeMs < Date.now() - leftBehindMs) await rm(path, { force: true });
  }
}

/** A `File` whose bytes stay on disk until someone reads them. */
async function writeFile(path: string, content: Readable, name: string, type: string): Promise<File> {
  ready ??= prepareFolder();
  await ready;
  await pipeline(content, createWriteStream(path, { flags: "wx" }));
  return new File([await openAsBlob(path)], name, { type });
}

/** The files of one request, written to disk while they arrive; `discard` removes them when it has been answered. */
export function createIncoming() {
  const files = new Map<string, Promise<File>>();
  return {
    receive(content: Readable, name: string, type: string): Promise<File> {
      const path = join(folder, randomUUID());
      const file = writeFile(path, content, name, type);
      files.set(path, file);
      return file;
    },
    async discard(): Promise<void> {
      await Promise.allSettled(files.values());
      await Promise.all([...files.keys()].map((path) => rm(path, { force: true })));
    },
  };
}

export type Incoming = ReturnType<typeof createIncoming>;
