import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { onShutdown } from "@/lib/shutdown";
import { lookBuffer } from "./record-view";

const flushEvery = 5_000;

/** Writes looks every few seconds, and once more when the server stops. */
export function startViewFlush(): void {
  const flush = () =>
    lookBuffer
      .flush(db())
      .catch((err: unknown) => log.error({ err }, "writing views failed, it will be tried again"));
  setInterval(() => void flush(), flushEvery).unref();
  onShutdown(() => lookBuffer.flush(db()));
}
