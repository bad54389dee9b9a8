import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { onShutdown } from "@/lib/shutdown";
import { createContext } from "../context";
import { expireUploads } from "./expire-uploads";

const hour = 3_600_000;

/** Deletes expired uploads now and every hour, until the server stops. A failed round is logged and tried again. */
export function startUploadSweeper(): void {
  const sweep = () =>
    expireUploads(createContext(db(), null)).catch((err: unknown) =>
      log.error({ err }, "sweeping uploads failed"),
    );
  let running = sweep();
  const timer = setInterval(() => {
    running = sweep();
  }, hour);
  timer.unref();
  onShutdown(async () => {
    clearInterval(timer);
    await running;
  });
}
