import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { environment } from "./command";
import { type ServerOptions, serverEnvironment } from "./serve";

const restartMs = 2000;

export type WorkerProcess = { pid(): number | undefined; stop(): Promise<void> };

/** Runs a worker in a process of its own, and another one when it dies, until it is stopped. */
export function startWorkerProcess(options: Omit<ServerOptions, "distDir">): WorkerProcess {
  const stopped = new AbortController();
  let child: ChildProcess | undefined;
  const running = (async () => {
    while (!stopped.signal.aborted) {
      child = spawn(
        process.execPath,
        ["-C", "react-server", "--import", "tsx", join("lib", "cli", "worker-process.ts")],
        {
          env: environment({ NODE_ENV: "production", ...serverEnvironment(options), NODE_OPTIONS: "" }),
          stdio: ["ignore", "inherit", "inherit", "ipc"],
        },
      );
      await once(child, "exit").catch(() => undefined);
      if (stopped.signal.aborted) return;
      console.error("The worker ended unexpectedly; it is being started again.");
      await sleep(restartMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  })();
  return {
    pid: () => child?.pid,
    async stop() {
      stopped.abort();
      child?.kill("SIGTERM");
      await running;
    },
  };
}
