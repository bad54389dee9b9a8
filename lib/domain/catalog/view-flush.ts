import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { onShutdown } from "@/lib/shutdown";
import { createContext } from "../context";
import { lookBuffer } from "./record-view";
import { pruneViewMarks, refreshViewCounts } from "./refresh-view-counts";

const flushEvery = 5_000;
const refreshEvery = 600_000;

function every(milliseconds: number, what: string, work: () => Promise<unknown>): void {
  const attempt = () =>
    work().catch((err: unknown) => log.error({ err }, `${what} failed, it will be tried again`));
  setInterval(() => void attempt(), milliseconds).unref();
}

/** Writes looks every few seconds, and once more when the server stops; refreshes what lists are sorted by now and then. */
export function startViewFlush(): void {
  every(flushEvery, "writing views", () => lookBuffer.flush(db()));
  every(refreshEvery, "refreshing view counts", async () => {
    const context = createContext(db(), null);
    await refreshViewCounts(context);
    await pruneViewMarks(context);
  });
  onShutdown(() => lookBuffer.flush(db()));
}
