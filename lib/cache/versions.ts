/**
 * When each tag last expired, counted in expiries. A cached answer remembers the count from *before* it was computed
 * and is valid while none of its tags has expired since, so a reader that raced a writer never keeps the old answer.
 * The table is process memory; each transaction carries its expiries to the other processes (`announce.ts`), where
 * `broadcast.ts` hears of them. It hangs on `globalThis` because Next loads `page-cache.mjs` outside its bundles.
 */
type Shared = typeof globalThis & {
  jishiExpiries?: { count: number; all: number; byTag: Map<string, number>; forgotten: number };
};

const shared: Shared = globalThis;
shared.jishiExpiries ??= { count: 0, all: 0, byTag: new Map(), forgotten: 0 };
const expiries = shared.jishiExpiries;

/** Tags are without number: of the ones that expired longest ago only the latest count is kept, for all together. */
export const maxTags = 20_000;

export type Tag =
  | "home"
  | "products"
  | "categories"
  | "tags"
  | "shops"
  | `product:${number}`
  | `shop:${number}`;

/** The present count, to be remembered before an answer is computed. */
export function expiryCount(): number {
  return expiries.count;
}

/** Whether none of the tags has expired since the count was `since`. */
export function isCurrent(tags: readonly string[], since: number): boolean {
  const { all, byTag, forgotten } = expiries;
  return all <= since && tags.every((tag) => (byTag.get(tag) ?? forgotten) <= since);
}

/** How many tags have a count of their own. */
export function trackedTags(): number {
  return expiries.byTag.size;
}

/** Notes in this process that tags have expired. */
export function markExpired(tags: readonly string[] | "all"): void {
  expiries.count += 1;
  if (tags === "all") expiries.all = Math.max(expiries.all, expiries.count);
  else for (const tag of tags) note(tag);
}

/** Keeps the tags in the order in which they expired last, so that the first of them is the one to be forgotten. */
function note(tag: string): void {
  const { byTag, count } = expiries;
  byTag.delete(tag);
  byTag.set(tag, count);
  if (byTag.size <= maxTags) return;
  for (const [oldest, at] of byTag) {
    byTag.delete(oldest);
    expiries.forgotten = at;
    return;
  }
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
