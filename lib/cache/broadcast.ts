import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { z } from "zod";
import { db } from "../db";
import { log } from "../log";
import { markExpired, setPublisher } from "./versions";

const channel = "jishi_expired";
const messageSchema = z.object({ from: z.string(), tags: z.array(z.string()) });

/** Anyone on this database may notify; what is not ours is ignored. */
function readMessage(payload = "") {
  try {
    return messageSchema.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}

/** Tells the other processes on this database which tags have expired, and listens to them. */
export function startBroadcast(url: string): void {
  const self = randomUUID();
  setPublisher((tags) => {
    const message = JSON.stringify({ from: self, tags });
    db().$executeRaw`SELECT pg_notify(${channel}, ${message})`.catch((err: unknown) =>
      log.error({ err }, "expiry not announced"),
    );
  });
  void listen(url, self);
}

/** Listens until the process ends; whatever was said while the connection was down counts as everything. */
async function listen(url: string, self: string): Promise<void> {
  for (;;) {
    const client = new Client({ connectionString: url, keepAlive: true });
    const closed = new Promise<void>((resolve) =>
      client.on("error", () => resolve()).on("end", () => resolve()),
    );
    client.on("notification", ({ payload }) => {
      const message = readMessage(payload);
      if (message && message.from !== self) markExpired(message.tags);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      markExpired("all");
      await closed;
    } catch (err) {
      log.warn({ err }, "can't listen for expired tags");
    }
    await client.end().catch(() => undefined);
    await sleep(1000, undefined, { ref: false });
  }
}
