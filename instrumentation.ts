import type { Instrumentation } from "next";

/** Runs once when the server starts: the configuration is checked and the background work begins. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("./lib/env");
  const { refuseInContract } = await import("./lib/contracts/refusal");
  const { setRefuse } = await import("./lib/serving/refuse");
  setRefuse(refuseInContract);
  if (!env.DATABASE_URL) return;
  const { log } = await import("./lib/log");
  const { reportMemory } = await import("./lib/cache/report-memory");
  const { listenForExpiries } = await import("./lib/cache/broadcast");
  const { startViewFlush } = await import("./lib/domain/catalog/view-flush");
  reportMemory(log);
  void listenForExpiries(env.DATABASE_URL);
  startViewFlush();
}

/** A page that failed for want of the database is answered 503 by the server, which asks here whether it did. */
export const onRequestError: Instrumentation.onRequestError = async (error) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteFailure } = await import("./lib/serving/note-failure");
  noteFailure(error);
};
