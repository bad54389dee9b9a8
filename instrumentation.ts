/** Runs once when the server starts: the configuration is checked and the background work begins. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("./lib/env");
  if (!env.DATABASE_URL) return;
  const { listenForExpiries } = await import("./lib/cache/broadcast");
  const { startUploadSweeper } = await import("./lib/domain/media/upload-sweeper");
  const { startViewFlush } = await import("./lib/domain/catalog/record-view");
  void listenForExpiries(env.DATABASE_URL);
  startUploadSweeper();
  startViewFlush();
}
