import { Worker } from "node:worker_threads";

/**
 * In milliseconds, for a family that takes some tens of them here: not a measurement (`npm run bench:texts` measures) but
 * the end of what would never end. The same text takes a quadratic parser minutes.
 */
const patience = 30_000;

/**
 * Has a thread that can be ended work through families of hard texts; it names each before it begins. Resolves to the
 * one that it was stuck at, else null.
 */
export function findStuckFamily(thread: URL, onFamily: (family: string) => void): Promise<string | null> {
  const worker = new Worker(thread, { execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    let stuck: ReturnType<typeof setTimeout> | undefined;
    worker.on("message", (family: string) => {
      onFamily(family);
      clearTimeout(stuck);
      stuck = setTimeout(() => {
        resolve(family);
        worker.terminate();
      }, patience);
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearTimeout(stuck);
      resolve(null);
    });
  });
}
