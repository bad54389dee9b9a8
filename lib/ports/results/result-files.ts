import { readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { env } from "@/lib/env";
import { deleteOlder, orNull } from "@/lib/ports/storage/files";
import { writeWhole } from "@/lib/ports/storage/write-whole";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ending = ".jsonl";

/** A file of JSON Lines per match task, in a folder of this machine. */
export interface ResultFiles {
  /** Whole or not at all. */
  write(taskId: string, lines: readonly unknown[]): Promise<void>;
  /** The lines; null where there is no file, or one that is not JSON Lines. */
  read(taskId: string): Promise<unknown[] | null>;
  /** The tasks that have a file. */
  list(): Promise<string[]>;
  delete(taskIds: readonly string[]): Promise<void>;
  /** What was left half written before, and what is no such file. */
  deleteUnfit(before: Date): Promise<void>;
}

export function resultFiles(
  root = resolve(/* turbopackIgnore: true */ env.DATA_DIR, "matches"),
): ResultFiles {
  const incoming = join(root, "incoming");
  const pathOf = (taskId: string) => {
    if (!uuid.test(taskId)) throw new Error("a result file is named by a task's id");
    return join(root, taskId + ending);
  };
  const names = async () => (await orNull(readdir(root))) ?? [];
  const isFit = (name: string) => name.endsWith(ending) && uuid.test(name.slice(0, -ending.length));
  return {
    write: (taskId, lines) =>
      writeWhole(incoming, pathOf(taskId), lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
    async read(taskId) {
      const text = await orNull(readFile(pathOf(taskId), "utf8"));
      return text === null ? null : parseLines(text);
    },
    list: async () => (await names()).filter(isFit).map((name) => name.slice(0, -ending.length)),
    async delete(taskIds) {
      await Promise.all(taskIds.map((id) => rm(pathOf(id), { force: true })));
    },
    async deleteUnfit(before) {
      await deleteOlder(incoming, before);
      const unfit = (await names()).filter((name) => name !== "incoming" && !isFit(name));
      await Promise.all(unfit.map((name) => rm(join(root, name), { force: true, recursive: true })));
    },
  };
}

function parseLines(text: string): unknown[] | null {
  if (text !== "" && !text.endsWith("\n")) return null;
  try {
    return text
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));
  } catch {
    return null;
  }
}
