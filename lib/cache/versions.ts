/**
 * When each tag last expired, counted in expiries. A cached answer remembers the count from *before* it was computed
 * and is valid while none of its tags has expired since, so a reader that raced a writer never keeps the old answer.
 * The table is process memory; `lib/cache/broadcast.ts` carries each expiry to the other processes. It hangs on
 * `globalThis` because Next loads `lib/cache/page-cache.mjs` outside its bundles.
 */
type Shared = typeof globalThis & {
  jishiExpiries?: { count: number; all: number; byTag: Map<string, number> };
  jishiPublisher?: (tags: readonly string[]) => void;
};

const shared: Shared = globalThis;
shared.jishiExpiries ??= { count: 0, all: 0, byTag: new Map() };
const expiries = shared.jishiExpiries;

export type Tag = "products" | "categories" | "tags" | "shops" | `product:${number}` | `shop:${number}`;

/** The present count, to be remembered before an answer is computed. */
export function expiryCount(): number {
  return expiries.count;
}

/** Whether none of the tags has expired since the count was `since`. */
export function isCurrent(tags: readonly string[], since: number): boolean {
  return expiries.all <= since && tags.every((tag) => (expiries.byTag.get(tag) ?? 0) <= since);
}

/** Notes expiries in this process only: those of another process, or everything after a lost connection. */
export function markExpired(tags: readonly string[] | "all"): void {
  expiries.count += 1;
  if (tags === "all") expiries.all = expiries.count;
  else for (const tag of tags) expiries.byTag.set(tag, expiries.count);
}

/** Makes every cached answer that carries one of the tags stale: in this process at once, in the others soon. */
export function expire(...tags: Tag[]): void {
  markExpired(tags);
  shared.jishiPublisher?.(tags);
}

/** Sets how expired tags reach other processes. */
export function setPublisher(announce: (tags: readonly string[]) => void): void {
  shared.jishiPublisher = announce;
}
