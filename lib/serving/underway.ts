import { AsyncLocalStorage } from "node:async_hooks";

/** What the layers below note about the request that is under way. */
export type Underway = {
  /** The expiry count when it came: whatever it computes is from data no older. */
  since: number;
  /** The static page that answers it, as `page-cache.mjs` has it. */
  page?: { tags: readonly string[]; since: number; until: number };
  /** It failed for want of the database; seconds until it may be tried again. */
  retryAfter?: number;
};

// On `globalThis`, because the server, Next's bundles and `page-cache.mjs` each load a copy of this module.
const shared: typeof globalThis & { jishiUnderway?: AsyncLocalStorage<Underway> } = globalThis;
shared.jishiUnderway ??= new AsyncLocalStorage();

export const underway = shared.jishiUnderway;
