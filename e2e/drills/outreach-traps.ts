import pg from "pg";
import type { Client } from "@/lib/db";
import { startSmtp } from "@/lib/testing/smtp-stand-in";
import { countOf } from "./outreach-scene";

/** Where a worker is killed, in the order of a message's way. */
export const killPoints = [
  "before the claim",
  "after the claim",
  "before the 250",
  "after the 250",
  "after the commit",
] as const;
export type KillPoint = (typeof killPoints)[number];

/** What the mail server does with the next mail, once. */
type Trap = { point: KillPoint; lose: boolean; reached: () => void; lockFailed: (error: unknown) => void };

/**
 * A mail server that stops a worker at a point of a message's way: it says nothing to a recipient, nothing after the last
 * byte, or its answer comes to a worker whose row is locked. `deliver` gets what it kept.
 */
export async function startTraps(databaseUrl: string, deliver: (raw: string) => Promise<void>) {
  let trap: Trap | null = null;
  let holder: pg.Client | null = null;
  const handedOver = new Map<string, number>();

  const spring = (...points: KillPoint[]) => {
    if (!trap || !points.includes(trap.point)) return null;
    const sprung = trap;
    trap = null;
    return sprung;
  };

  const server = await startSmtp({
    recipient() {
      const sprung = spring("after the claim");
      if (!sprung) return undefined;
      sprung.reached();
      return new Promise(() => undefined);
    },
    async whole({ messageId, raw }) {
      handedOver.set(messageId, (handedOver.get(messageId) ?? 0) + 1);
      const sprung = spring("before the 250", "after the 250");
      if (!sprung?.lose) await deliver(raw);
      if (!sprung) return undefined;
      if (sprung.point === "before the 250") {
        // Once the server has kept it, or not.
        setImmediate(sprung.reached);
        return sprung.lose ? "lose" : "stall";
      }
      await lockRow(messageId);
      waitingForLock().then(sprung.reached, sprung.lockFailed);
      return undefined;
    },
  });

  async function lockRow(outboundId: string) {
    holder = new pg.Client({ connectionString: databaseUrl });
    holder.on("error", () => undefined);
    await holder.connect();
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM outreach_messages WHERE outbound_id = $1 FOR UPDATE", [outboundId]);
  }

  /** Until the worker, which has its answer, waits to write it down. */
  async function waitingForLock() {
    for (;;) {
      // Within a transaction statistics stay as they were first read.
      await holder?.query("SELECT pg_stat_clear_snapshot()");
      const found = await holder?.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FROM outreach_messages WHERE id = %'`,
      );
      if (found?.rowCount) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  return {
    url: server.url,
    accepted: server.accepted,
    /** How often each mail was handed over whole, by Message-ID. */
    handedOver,
    /** Resolves when a worker stands at the point. */
    set(point: KillPoint, lose: boolean): Promise<void> {
      return new Promise((resolve, reject) => {
        trap = { point, lose, reached: resolve, lockFailed: reject };
      });
    },
    /** After the worker is dead: what it waited for is free. */
    async open() {
      await holder?.end();
      holder = null;
    },
    stop: () => server.stop(),
  };
}

/** Resolves once one more of the messages is written down as accepted. */
export async function oneMore(db: Client, ids: readonly number[], before: number): Promise<void> {
  while ((await countOf(db, ids, { state: "ACCEPTED" })) <= before)
    await new Promise((resolve) => setTimeout(resolve, 10));
}
