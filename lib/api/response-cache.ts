import { LRUCache } from "lru-cache";
import { expiryCount, isCurrent } from "../cache/versions";
import type { Answer } from "./serve";

type Entry = { answer: Answer; tags: readonly string[]; since: number };

/** Public answers by operation, URL, language and host, until a tag of theirs expires. At most 64 MiB. */
const entries = new LRUCache<string, Entry>({
  maxSize: 64 * 1024 * 1024,
  sizeCalculation: (entry, key) => entry.answer.body.length * 2 + key.length * 2 + 200,
  ttl: 60_000,
});

export function findCached(key: string): Answer | undefined {
  const entry = entries.get(key);
  return entry && isCurrent(entry.tags, entry.since) ? entry.answer : undefined;
}

/** Computes an answer and keeps it, as of the moment before it was computed. */
export async function cacheAnswer(key: string, tags: readonly string[], compute: () => Promise<Answer>) {
  const since = expiryCount();
  const answer = await compute();
  if (answer.status === 200) entries.set(key, { answer, tags, since });
  return answer;
}
