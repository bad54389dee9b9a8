// The process that `startWorkerProcess` starts, with a database address in its environment.
import { env } from "@/lib/env";
import { startWorker } from "@/lib/jobs/worker";

const worker = await startWorker(env.DATABASE_URL ?? "");
let stopping = false;

async function stop() {
  if (stopping) return;
  stopping = true;
  await worker.stop();
  process.exit(0);
}

// Whoever started this process tells it to stop, or dies; Ctrl-C reaches both.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
process.on("disconnect", stop);
process.send?.({ ready: true });
