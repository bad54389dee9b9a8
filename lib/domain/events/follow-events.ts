import { setTimeout as sleep } from "node:timers/promises";
import { stopping } from "@/lib/shutdown";
import type { Actor, SignedIn } from "../context";
import { currentCursor, hearEvents } from "./event-feed";
import { type EventCursor, type EventRow, readEvents } from "./read-events";

/** A sign of life, so that what lies between does not take the silence for an end, and one who left is noticed. */
const heartbeatMs = 15_000;
/** Beyond this, reading everything anew is less work than catching up. */
const most = 500;

export type Followed =
  | { kind: "event"; event: EventRow }
  /** How far the reader has come, also where nothing was for it. */
  | { kind: "cursor"; cursor: EventCursor }
  /** What it missed is too much, or too long ago: it reads anew what it shows. */
  | { kind: "reset" };

type Input = { after: EventCursor | undefined; seconds: number };

/**
 * Who may know of an event: the seller and the shop whose product it is about, its customer, and admins. Of reports
 * admins alone: their moment may tell a seller who has just been here.
 */
function mayHear({ id, role, shopId }: Actor, event: EventRow): boolean {
  if (role === "ADMIN") return true;
  if (event.type.startsWith("report.")) return false;
  return event.sellerId === id || event.customerId === id || (shopId !== null && event.shopId === shopId);
}

const isAfter = (a: EventCursor, b: EventCursor) =>
  BigInt(a.xact) > BigInt(b.xact) || (a.xact === b.xact && BigInt(a.id) > BigInt(b.id));

/**
 * What happens to the caller's own from a cursor (else from now) on, for so many seconds; then the caller asks again,
 * and who has lost its right or its session is not answered again. 0 seconds: what has happened until now.
 */
export async function followEvents(
  { actor, db }: SignedIn,
  { after, seconds }: Input,
): Promise<AsyncIterable<Followed>> {
  const start = after ?? (await currentCursor());
  const missed = after ? await readEvents(db, after, most + 1) : [];
  return follow();

  async function* follow(): AsyncIterable<Followed> {
    const heard: EventRow[] = [];
    let wake = Promise.withResolvers<void>();
    const stop = await hearEvents((events) => {
      heard.push(...events);
      wake.resolve();
    });
    const over = AbortSignal.any([AbortSignal.timeout(seconds * 1000), stopping()]);
    over.addEventListener("abort", () => wake.resolve(), { once: true });
    try {
      let cursor = start;
      // What came between the start and the first reading of the feed.
      let queue = missed.length > 0 ? missed : await readEvents(db, start, most + 1);
      for (;;) {
        if (queue.length > most) yield { kind: "reset" };
        const fresh = queue.filter((event) => isAfter(event, cursor));
        cursor = fresh.at(-1) ?? cursor;
        if (queue.length <= most) {
          for (const event of fresh) if (mayHear(actor, event)) yield { kind: "event", event };
        }
        yield { kind: "cursor", cursor };
        if (over.aborted) return;
        const beat = new AbortController();
        await Promise.race([
          wake.promise,
          sleep(heartbeatMs, undefined, { signal: beat.signal, ref: false }).catch(() => undefined),
        ]);
        beat.abort();
        wake = Promise.withResolvers<void>();
        queue = heard.splice(0);
      }
    } finally {
      stop();
    }
  }
}
