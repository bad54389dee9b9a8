import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { environment } from "./command";
import { removeRecord, settleOccupiedPort, writeRecord } from "./server-record";

export type Server = { url: string; pid: number; exited: Promise<unknown>; stop(): Promise<void> };

export type ServerOptions = {
  port: number;
  host?: string | undefined;
  /** A complete build, from `ensureBuild`. */
  distDir: string;
  databaseUrl: string;
  dataDir: string;
  secret: string;
  appUrl: string;
  /** Further variables; those above win. */
  env?: Record<string, string>;
};

const messageSchema = z.union([z.object({ ready: z.literal(true) }), z.object({ error: z.string() })]);

/** Throws a message that says what to do when something already listens on the port. */
export async function requireFreePort(
  port: number,
  host: string | undefined,
  dataDir: string,
): Promise<void> {
  if (await isFree(port, host)) return;
  const reason = await settleOccupiedPort(port, dataDir);
  if (reason) throw new Error(reason);
}

async function isFree(port: number, host?: string): Promise<boolean> {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, "listening");
  } catch {
    return false;
  }
  probe.close();
  await once(probe, "close");
  return true;
}

/** What a server of the application, in production or development, reads from its environment. */
export function serverEnvironment(options: Omit<ServerOptions, "distDir">): Record<string, string> {
  return {
    ...options.env,
    PORT: String(options.port),
    HOST: options.host ?? "",
    DATA_DIR: options.dataDir,
    DATABASE_URL: options.databaseUrl,
    AUTH_SECRET: options.secret,
    APP_URL: options.appUrl,
    // The name under which next-auth 4 looks for it.
    NEXTAUTH_SECRET: options.secret,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** Starts the production server and waits until it listens; throws its own words when it does not. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const production = {
    NODE_ENV: "production",
    NEXT_DIST_DIR: options.distDir,
    // Answers, pictures and database rows are buffers of every size, allocated on many threads: glibc would keep a
    // heap for each thread and give little of it back.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2",
  };
  const server = spawn(process.execPath, [join("lib", "cli", "server.ts")], {
    env: environment({ ...serverEnvironment(options), ...production, NODE_OPTIONS: "" }),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = once(server, "exit");
  const told = await Promise.race([once(server, "message"), exited]);
  const message = messageSchema.safeParse(told[0]);
  if (!message.success || "error" in message.data) {
    const reason = message.success && "error" in message.data ? message.data.error : "see above";
    throw new Error(`The server did not start: ${reason}`);
  }
  const pid = server.pid ?? 0;
  await writeRecord(options.dataDir, pid, options.port);
  return {
    pid,
    url: `http://localhost:${options.port}`,
    exited,
    async stop() {
      server.kill("SIGTERM");
      await exited;
      await removeRecord(options.dataDir);
    },
  };
}
