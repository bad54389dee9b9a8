import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../database/pids";
import { capture, environment } from "./command";
import { sourceHash } from "./source-hash";

const folder = join(".next", "builds");

// Beside the builds, not inside: `next build` empties its own folder.
const completeFile = (hash: string) => join(folder, `${hash}.complete`);
const lockFile = (hash: string) => join(folder, `${hash}.lock`);
const usersFolder = (hash: string) => join(folder, `${hash}.users`);

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

async function holder(lock: string): Promise<number> {
  return Number(await readFile(lock, "utf8").catch(() => "0"));
}

/** Waits for another process that makes the same build, unless that process is dead. */
async function withLock(hash: string, work: () => Promise<void>) {
  const lock = lockFile(hash);
  const take = () => writeFile(lock, String(process.pid), { flag: "wx" });
  while (
    !(await take().then(
      () => true,
      () => false,
    ))
  ) {
    await sleep(500);
    if (!isAlive(await holder(lock))) await rm(lock, { force: true });
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function build(hash: string) {
  const distDir = join(folder, hash);
  await rm(distDir, { recursive: true, force: true });
  // Empty: a build reads no database, and its output depends on the source alone.
  const apart = { DATABASE_URL: "", DATABASE_REPLICA_URL: "", UPLOADTHING_TOKEN: "", APP_URL: "" };
  const env = environment({
    ...apart,
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  const outcome = await capture("next", ["build"], env);
  if (!outcome.ok) throw new Error(`The build failed:\n${outcome.output}`);
  await writeFile(completeFile(hash), new Date().toISOString());
}

async function inUse(hash: string): Promise<boolean> {
  const pids = await readdir(usersFolder(hash)).catch(() => []);
  return pids.some((pid) => isAlive(Number(pid))) || isAlive(await holder(lockFile(hash)));
}

/** Removes builds of earlier states of the source that no living process serves or makes. */
async function prune(current: string) {
  const names = await readdir(folder);
  const hashes = new Set(names.map((name) => name.slice(0, current.length)));
  for (const hash of hashes) {
    if (hash === current || (await inUse(hash))) continue;
    await rm(completeFile(hash), { force: true });
    for (const path of [lockFile(hash), usersFolder(hash), join(folder, hash)]) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/**
 * The folder of the production build of the present source, made when it is missing. A complete build never changes,
 * so any number of servers may run on it; this one keeps it from being removed until the process ends.
 */
export async function ensureBuild(): Promise<string> {
  const hash = await sourceHash();
  await mkdir(usersFolder(hash), { recursive: true });
  await writeFile(join(usersFolder(hash), String(process.pid)), "");
  if (!(await exists(completeFile(hash)))) {
    await withLock(hash, async () => {
      if (!(await exists(completeFile(hash)))) await build(hash);
    });
  }
  await prune(hash);
  return join(folder, hash);
}
