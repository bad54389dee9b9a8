import { setTimeout as sleep } from "node:timers/promises";
import { type Embedded, type EmbeddedOptions, startEmbedded } from "./embedded";

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 30_000;
/** A server that has lived this long did not fail because it was started. */
const STEADY_MS = 60_000;

/**
 * `startEmbedded`, and again on the same port whenever the server ends by itself, after a delay that doubles while it
 * does not stay up. `report` is told in one line what happens.
 */
export async function keepEmbedded(
  options: EmbeddedOptions,
  report: (line: string) => void = console.error,
): Promise<Embedded> {
  let server = await startEmbedded(options);
  const { url } = server;
  const port = Number(new URL(url).port);
  const stopped = new AbortController();
  let delay = FIRST_DELAY_MS;

  async function restart(): Promise<void> {
    while (!stopped.signal.aborted) {
      await sleep(delay, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
      if (stopped.signal.aborted) return;
      try {
        server = await startEmbedded({ ...options, port });
        if (server.url === url) return;
        await server.stop();
        report("The database now runs for another command, on another port: start this one again.");
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
      }
    }
  }

  async function keep(): Promise<void> {
    while (server.exited && !stopped.signal.aborted) {
      const began = performance.now();
      await server.exited;
      if (stopped.signal.aborted) return;
      if (performance.now() - began > STEADY_MS) delay = FIRST_DELAY_MS;
      report("The database ended unexpectedly; it is being started again.");
      await restart();
      if (!stopped.signal.aborted) report("The database runs again.");
    }
  }

  const kept = keep();
  return {
    url,
    async stop() {
      stopped.abort();
      await server.stop();
      await kept;
      // One that came up meanwhile.
      await server.stop();
    },
  };
}
