import type { Db } from "../db";

/** Says what another process of the application would say after a write of its own, so that the server forgets. */
export async function announceExpired(db: Db, tags: readonly string[]): Promise<void> {
  const message = JSON.stringify({ from: "a test", tags });
  await db.$executeRaw`SELECT pg_notify('jishi_expired', ${message})`;
}
