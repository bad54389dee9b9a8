/**
 * When each tag last expired, counted in expiries. A cached answer remembers the count from *before* it was computed
 * and is valid while none of its tags has expired since, so a reader that raced a writer never keeps the old answer.
 * The table is process memory; each transaction carries its expiries to the other processes (`announce.ts`), where
 * `broadcast.ts` hears of them. It hangs on `globalThis` because Next loads `page-cache.mjs` outside its bundles.
 */
type Shared = typeof globalThis & {
  jishiExpiries?: { count: number; all: number; byTag: Map<string, number> };
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

/** Notes in this process that tags have expired. */
export function markExpired(tags: readonly string[] | "all"): void {
  expiries.count += 1;
  if (tags === "all") expiries.all = Math.max(expiries.all, expiries.count);
  else for (const tag of tags) expiries.byTag.set(tag, expiries.count);
}

/** From now on nothing cached is current: what other processes write can't be heard. */
export function stopHearing(): void {
  expiries.all = Number.POSITIVE_INFINITY;
}

/** What is computed from now on may be kept again; what was computed before may have been missed. */
export function startHearing(): void {
  expiries.count += 1;
  expiries.all = expiries.count;
}
