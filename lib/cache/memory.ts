import { LRUCache } from "lru-cache";
import { expiryCount, isCurrent } from "./versions";

type Entry<V> = { value: V; tags: readonly string[]; since: number };

type Limits<V> = {
  /** The sum of the sizes that may be kept. */
  maxSize: number;
  sizeOf: (value: V) => number;
  /** Milliseconds after which a value is computed again even if nothing is known to have expired. */
  ttl: number;
};

/** Computed values in this process's memory, each kept until one of its tags expires. Losing them costs only time. */
export function createMemory<V>({ maxSize, sizeOf, ttl }: Limits<V>) {
  const entries = new LRUCache<string, Entry<V>>({
    maxSize,
    sizeCalculation: (entry, key) => sizeOf(entry.value) + key.length + 100,
    ttl,
  });
  return {
    find(key: string): V | undefined {
      const entry = entries.get(key);
      return entry && isCurrent(entry.tags, entry.since) ? entry.value : undefined;
    },
    /** Keeps a value that was computed from data no older than the expiry count `since`. */
    keep(key: string, tags: readonly string[], since: number, value: V): void {
      entries.set(key, { value, tags, since });
    },
    /** Computes a value and keeps it if it is shouldCache it, as of the moment before it was computed. */
    async compute(
      key: string,
      tags: readonly string[],
      compute: () => Promise<V>,
      shouldCache = (_: V) => true,
    ): Promise<V> {
      const since = expiryCount();
      const value = await compute();
      if (shouldCache(value)) entries.set(key, { value, tags, since });
      return value;
    },
  };
}
