import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { type EventCursor, type EventRow, readEvents } from "./read-events";

/** How long an event may take to reach those who follow; one query in this time, and none while nobody does. */
const pollMs = 1000;
const batch = 500;

type Hear = (events: readonly EventRow[]) => void;

const listeners = new Set<Hear>();
/** Where the one reader of this process stands, once it knows; undefined while nobody follows. */
let start: Promise<EventCursor> | undefined;

/** From now on: what transactions that still run will have written is after it. */
export async function currentCursor(): Promise<EventCursor> {
  const [row] = await db().$queryRaw<{ xact: string }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xact`;
  return { xact: row?.xact ?? "0", id: "0" };
}

/**
 * Tells a reader all that happens from the moment this resolves, until it is called off. However many readers a process
 * has, it reads each event once. It asks each second instead of listening: a listening connection does not pass a pooler.
 */
export async function hearEvents(hear: Hear): Promise<() => void> {
  listeners.add(hear);
  if (!start) {
    start = currentCursor();
    start.then(readOn).catch(() => {
      start = undefined;
    });
  }
  await start.catch((error: unknown) => {
    listeners.delete(hear);
    throw error;
  });
  return () => listeners.delete(hear);
}

async function readOn(cursor: EventCursor): Promise<void> {
  let after = cursor;
  while (listeners.size > 0) {
    const events = await readEvents(db(), after, batch).catch((err: unknown) => {
      log.warn({ err }, "can't read what happened");
      return [];
    });
    after = events.at(-1) ?? after;
    if (events.length > 0) for (const hear of listeners) hear(events);
    if (events.length < batch) await sleep(pollMs, undefined, { ref: false });
  }
  start = undefined;
}
