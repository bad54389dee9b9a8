/** What happened, as the console's `followEvents` tells it; ids stand beside the type. */
export type LiveEvent = { type: string; at: string; object_id: number } & Record<string, unknown>;

type Listener = {
  hear(event: LiveEvent): void;
  reset(): void;
  /** The place up to which it knows what happened; absent: what happens from now on is all it wants. */
  since?: string | undefined;
  /** Wants to know at once also while the page is hidden. */
  whileHidden?: boolean;
};

const address = "/api/console/events";
const seconds = 300;
const firstWaitMs = 1000;
const longestWaitMs = 60_000;

/** Each with the place up to which it has heard. */
const listeners = new Map<Listener, string | undefined>();
let source: EventSource | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let wait = firstWaitMs;
/** How far the stream has come, so that nothing is missed while it is hidden or without a network. */
let cursor: string | undefined;

/** Whether a place (`transaction.number`) is behind another one. */
function isAfter(one: string, other: string): boolean {
  const [[a, m], [b, n]] = [one, other].map((place) => place.split(".").map(BigInt)) as [bigint[], bigint[]];
  return (a ?? 0n) > (b ?? 0n) || (a === b && (m ?? 0n) > (n ?? 0n));
}

function close() {
  clearTimeout(timer);
  source?.close();
  source = undefined;
}

function open() {
  close();
  if (listeners.size === 0 || isAsleep()) return;
  const after = cursor === undefined ? "" : `&after=${cursor}`;
  source = new EventSource(`${address}?seconds=${seconds}${after}`);
  source.addEventListener("message", ({ data, lastEventId }) => {
    const event: LiveEvent = JSON.parse(data);
    for (const [listener, heard] of listeners) {
      if (heard !== undefined && !isAfter(lastEventId, heard)) continue;
      listeners.set(listener, lastEventId);
      listener.hear(event);
    }
  });
  source.addEventListener("reset", () => {
    for (const { reset } of listeners.keys()) reset();
  });
  source.addEventListener("cursor", ({ data }) => {
    cursor = JSON.parse(data);
    wait = firstWaitMs;
  });
  // Its own way of trying again would ask without the cursor.
  source.addEventListener("error", () => {
    close();
    timer = setTimeout(open, wait);
    wait = Math.min(2 * wait, longestWaitMs);
  });
}

/** A hidden page keeps no connection, unless it was asked to: a browser has six to a server, for all its tabs. */
const isAsleep = () => document.hidden && ![...listeners.keys()].some(({ whileHidden }) => whileHidden);

function retime(next: () => void) {
  clearTimeout(timer);
  return setTimeout(next);
}

function follow() {
  if (isAsleep()) close();
  else if (!source) open();
}

/**
 * Hears what happens while the page is shown, and what happened meanwhile when it is shown again: from `since` on, also
 * where the stream has gone past that place for others, who do not hear it twice.
 */
export function listen(listener: Listener): () => void {
  const { since } = listener;
  const isBehind = since !== undefined && (cursor === undefined || isAfter(cursor, since));
  const isFirst = listeners.size === 0;
  listeners.set(listener, since ?? cursor);
  if (isFirst) document.addEventListener("visibilitychange", follow);
  if (isBehind) cursor = since;
  // After what else is put on the page together with this one.
  if (isBehind || (!source && !isAsleep())) timer = retime(open);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return isAsleep() ? close() : undefined;
    document.removeEventListener("visibilitychange", follow);
    close();
    cursor = undefined;
  };
}
