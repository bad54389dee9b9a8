import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { z } from "zod";
import { log } from "../log";
import { channel } from "./announce";
import { markExpired, startHearing, stopHearing } from "./versions";

const retryAfterMs = 1_000;
/** How often a quiet connection is asked whether it is still one. */
const heartbeatMs = 5_000;
const timeoutMs = 5_000;

const messageSchema = z.union([z.literal("all"), z.array(z.string())]);

/** Anyone on this database may notify; what is not ours is ignored. */
function readMessage(payload = "") {
  try {
    return messageSchema.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}

/**
 * Hears from the processes on this database, itself among them, which tags have expired, until the signal aborts.
 * While it can't listen nothing that this process has cached counts as current.
 */
export async function listenForExpiries(url: string, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted) {
    stopHearing();
    await listenOnce(url, signal).catch((err: unknown) => log.warn({ err }, "can't listen for expired tags"));
    stopHearing();
    await sleep(retryAfterMs, undefined, { ref: false, signal }).catch(() => undefined);
  }
}

/** Returns when the connection is lost, and throws when there is none. */
async function listenOnce(url: string, signal?: AbortSignal): Promise<void> {
  const client = new Client({
    connectionString: url,
    application_name: "jishi-listener",
    keepAlive: true,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
  });
  const closed = new Promise<void>((resolve) => {
    client.on("error", () => resolve()).on("end", () => resolve());
    signal?.addEventListener("abort", () => resolve(), { once: true });
  });
  let listening = true;
  // At once, not when the loop comes round: what is asked for in between must not be answered from memory.
  closed.then(() => listening && stopHearing());
  client.on("notification", ({ payload }) => {
    const message = readMessage(payload);
    if (message) markExpired(message);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    startHearing();
    await Promise.race([closed, watchHeartbeat(client)]);
  } finally {
    listening = false;
    // A connection that no longer answers doesn't say goodbye either.
    await Promise.race([client.end().catch(() => undefined), sleep(timeoutMs, undefined, { ref: false })]);
  }
}

/** Never resolves; throws when the server no longer answers, which a broken network does not tell by itself. */
async function watchHeartbeat(client: Client): Promise<never> {
  for (;;) {
    await sleep(heartbeatMs, undefined, { ref: false });
    await client.query("SELECT 1");
  }
}
