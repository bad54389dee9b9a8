import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { hardTexts } from "@/lib/testing/hard-texts";

/**
 * In milliseconds, for a family that takes some tens of them here: not a measurement (`npm run bench:texts` measures) but
 * the end of what would never end. The same text takes a quadratic parser minutes.
 */
const patience = 30_000;

/** Works through the families in a thread that can be ended; resolves to the one that it was stuck at, else null. */
function findStuckFamily(onFamily: (family: string) => void): Promise<string | null> {
  const worker = new Worker(new URL("./hard-texts.worker.ts", import.meta.url), {
    execArgv: ["--import", "tsx"],
  });
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

it("no text holds up whoever reads it", { timeout: 600_000 }, async () => {
  const families: string[] = [];
  expect(await findStuckFamily((family) => families.push(family))).toBeNull();
  expect(families).toEqual(Object.keys(hardTexts));
});
