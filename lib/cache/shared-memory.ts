// Loaded on Node itself as well as inside Next's bundles: no imports of ours.
import { LRUCache } from "lru-cache";

/** What a kept object weighs beyond what its owner counts: the key's entry, list links, tags. */
const OVERHEAD = 300;

type Kept = { bytes: number };

const limit = () => Number(process.env.CACHE_MB || 96) * 1024 * 1024;

const make = () =>
  new LRUCache<string, Kept>({
    maxSize: limit(),
    sizeCalculation: ({ bytes }, key) => bytes + textBytes(key) + OVERHEAD,
  });

// On `globalThis`, because the server, Next's bundles and `page-cache.mjs` each load a copy of this module.
type Shared = { jishiMemory?: ReturnType<typeof make>; jishiRooms?: { count: number } };
const shared: typeof globalThis & Shared = globalThis;
shared.jishiMemory ??= make();
shared.jishiRooms ??= { count: 0 };
const memory = shared.jishiMemory;
const rooms = shared.jishiRooms;

/** What a text takes of the heap: V8 gives each unit two bytes as soon as one of them is no Latin letter. */
export function textBytes(text: string): number {
  return text.length * 2;
}

type Room<V> = {
  get(key: string): V | undefined;
  /** Keeps a value of `bytes` for `ttl` milliseconds at most; what was used longest ago makes room. */
  set(key: string, value: V, bytes: number, ttl?: number): void;
  delete(key: string): void;
};

/**
 * A part of the memory that all caches of the process share, `CACHE_MB` in all: whichever is asked most has most.
 * Losing what is kept costs only time.
 */
export function openRoom<V>(name: string): Room<V> {
  const values = new WeakMap<Kept, V>();
  rooms.count += 1;
  const prefix = `${name} ${rooms.count}\0`;
  return {
    get(key) {
      const kept = memory.get(prefix + key);
      return kept && values.get(kept);
    },
    set(key, value, bytes, ttl) {
      const kept = { bytes };
      values.set(kept, value);
      memory.set(prefix + key, kept, ttl === undefined ? {} : { ttl });
    },
    delete: (key) => void memory.delete(prefix + key),
  };
}

/** How much of the budget is in use, in bytes and entries. */
export function memoryUse(): { bytes: number; limit: number; entries: number } {
  return { bytes: memory.calculatedSize, limit: memory.maxSize, entries: memory.size };
}
