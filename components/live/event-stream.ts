/** What happened, as the console's `followEvents` tells it; ids stand beside the type. */
export type LiveEvent = { type: string; at: string; object_id: number } & Record<string, unknown>;

type Listener = {
  hear(event: LiveEvent): void;
  reset(): void;
  /** From now on nothing is missed; what happened between the page's own reading and this was. */
  opened?: (() => void) | undefined;
  /** Also hears what came shortly before it listened: its page may have been read before that. */
  recalls?: boolean;
  /** Wants to know at once also while the page is hidden. */
  whileHidden?: boolean;
};

const address = "/api/console/events";
const seconds = 300;
const firstWaitMs = 1000;
const longestWaitMs = 60_000;
/** Within which a page that was asked for is there. */
const recallMs = 10_000;

const listeners = new Set<Listener>();
let source: EventSource | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let wait = firstWaitMs;
/** How far this page has come, so that nothing is missed while it is hidden or without a network. */
let cursor: string | undefined;
/** What a page that opens now may have missed. */
let recent: { at: number; event: LiveEvent }[] = [];
let openedAt = Number.NEGATIVE_INFINITY;

const isRecent = ({ at }: { at: number }) => performance.now() - at < recallMs;

function recall(listener: Listener) {
  if (cursor === undefined) return;
  if (isRecent({ at: openedAt })) listener.opened?.();
  if (listener.recalls) for (const { event } of recent.filter(isRecent)) listener.hear(event);
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
  source.addEventListener("message", ({ data }) => {
    const event: LiveEvent = JSON.parse(data);
    recent = [...recent.filter(isRecent), { at: performance.now(), event }];
    for (const { hear } of listeners) hear(event);
  });
  source.addEventListener("reset", () => {
    for (const { reset } of listeners) reset();
  });
  source.addEventListener("cursor", ({ data }) => {
    const isFirst = cursor === undefined;
    cursor = JSON.parse(data);
    wait = firstWaitMs;
    if (!isFirst) return;
    openedAt = performance.now();
    for (const { opened } of listeners) opened?.();
  });
  // Its own way of trying again would ask without the cursor.
  source.addEventListener("error", () => {
    close();
    timer = setTimeout(open, wait);
    wait = Math.min(2 * wait, longestWaitMs);
  });
}

/** A hidden page keeps no connection, unless it was asked to: a browser has six to a server, for all its tabs. */
const isAsleep = () => document.hidden && ![...listeners].some(({ whileHidden }) => whileHidden);

function follow() {
  if (isAsleep()) close();
  else if (!source) open();
}

/** Hears what happens while the page is shown, and what happened meanwhile when it is shown again. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener("visibilitychange", follow);
    open();
  } else {
    follow();
    recall(listener);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return isAsleep() ? close() : undefined;
    document.removeEventListener("visibilitychange", follow);
    close();
    cursor = undefined;
    recent = [];
  };
}
