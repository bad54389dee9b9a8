import { memoryUse } from "./shared-memory";
import { trackedTags } from "./versions";

const EVERY_MS = 60_000;

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** Writes what the process and its caches hold to the debug log, at start and every minute. */
export function reportMemory(log: { debug(figures: object, message: string): void }): void {
  const report = () => {
    const { bytes, limit, entries } = memoryUse();
    const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
    const figures = {
      cacheMb: megabytes(bytes),
      ofMb: megabytes(limit),
      entries,
      expiredTags: trackedTags(),
      rssMb: megabytes(rss),
      heapMb: megabytes(heapUsed),
      externalMb: megabytes(external),
      buffersMb: megabytes(arrayBuffers),
    };
    log.debug(figures, "memory");
  };
  report();
  setInterval(report, EVERY_MS).unref();
}
