import { openRoom, textBytes } from "./shared-memory";
import { expiryCount, isCurrent } from "./versions";

type Entry<V> = { value: V; tags: readonly string[]; since: number };

type Options<V> = {
  /** Names these values among all that the process keeps. */
  name: string;
  /** Bytes that a value takes of the heap. */
  sizeOf: (value: V) => number;
  /** Milliseconds after which a value is computed again even if nothing is known to have expired. */
  ttl: number;
};

/** Computed values in this process's memory, each kept until one of its tags expires. Losing them costs only time. */
export function createMemory<V>({ name, sizeOf, ttl }: Options<V>) {
  const entries = openRoom<Entry<V>>(name);
  const sizeOfTags = (tags: readonly string[]) => tags.reduce((sum, tag) => sum + textBytes(tag) + 16, 0);
  const keep = (key: string, tags: readonly string[], since: number, value: V) =>
    entries.set(key, { value, tags, since }, sizeOf(value) + sizeOfTags(tags), ttl);
  return {
    find(key: string): V | undefined {
      const entry = entries.get(key);
      return entry && isCurrent(entry.tags, entry.since) ? entry.value : undefined;
    },
    /** Keeps a value that was computed from data no older than the expiry count `since`. */
    keep,
    /** Computes a value and keeps it if it is worth it, as of the moment before it was computed. */
    async compute(
      key: string,
      tags: readonly string[],
      compute: () => Promise<V>,
      shouldCache = (_: V) => true,
    ): Promise<V> {
      const since = expiryCount();
      const value = await compute();
      if (shouldCache(value)) keep(key, tags, since, value);
      return value;
    },
  };
}
