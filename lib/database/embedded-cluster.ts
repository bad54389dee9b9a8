import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { isAlive } from "@/lib/database/pids";
import { commandAs, type Identity, identityFor, spawnAs } from "./embedded-identity";

const run = promisify(execFile);

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return false;
    throw new Error(`${path} cannot be read: the folder belongs to another user.`, { cause });
  }
}

/** The password of the cluster's only role, generated when it was made. */
export async function readPassword(dataDir: string): Promise<string> {
  try {
    return (await readFile(join(dataDir, "password"), "utf8")).trim();
  } catch (cause) {
    throw new Error(`The database folder ${dataDir} cannot be read: it belongs to another user.`, { cause });
  }
}

/** Makes the cluster when the folder holds none. Two processes may do so at once: one wins. */
export async function initialize(dataDir: string, initdb: string): Promise<void> {
  if (await exists(join(dataDir, "cluster", "PG_VERSION"))) return;
  await mkdir(dirname(dataDir), { recursive: true });
  await removeAbandoned(dataDir);
  const identity = await identityFor(dataDir, initdb);
  // Made beside its place and renamed into it: what a killed process leaves behind is never taken for a cluster.
  const draft = `${dataDir}.new-${process.pid}-${randomBytes(3).toString("hex")}`;
  await makeCluster(draft, initdb, identity);
  await rename(draft, dataDir).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(join(dataDir, "cluster", "PG_VERSION")))) throw error;
  });
}

async function makeCluster(draft: string, initdb: string, identity: Identity) {
  await mkdir(draft, { mode: 0o700 });
  const password = join(draft, "password");
  await writeFile(password, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  for (const path of [draft, password]) {
    if (identity.uid !== undefined && identity.gid !== undefined)
      await chown(path, identity.uid, identity.gid);
  }
  const args = [
    `--pgdata=${join(draft, "cluster")}`,
    "--username=postgres",
    `--pwfile=${password}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
  ];
  const [command, rest] = commandAs(identity, initdb, args);
  await run(command, rest, { ...spawnAs(identity), cwd: draft, env: { ...process.env, LC_ALL: "C" } });
}

async function removeAbandoned(dataDir: string) {
  const prefix = `${basename(dataDir)}.new-`;
  for (const name of await readdir(dirname(dataDir))) {
    const pid = Number(name.slice(prefix.length).split("-")[0]);
    if (!name.startsWith(prefix) || isAlive(pid)) continue;
    await rm(join(dirname(dataDir), name), { recursive: true, force: true });
  }
}
