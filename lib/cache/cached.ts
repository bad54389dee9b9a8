import { deserialize, serialize } from "node:v8";
import { unstable_cache } from "next/cache";
import type { Tag } from "./versions";

/**
 * What a page reads, kept until one of the tags expires; the page that awaits it carries the tags too. Values are
 * stored in V8's own format, which, unlike JSON, keeps dates.
 */
export async function cached<T>(
  key: readonly string[],
  tags: readonly Tag[],
  read: () => Promise<T>,
): Promise<T> {
  const load = unstable_cache(async () => serialize(await read()).toString("base64"), [...key], {
    tags: [...tags],
  });
  const value: T = deserialize(Buffer.from(await load(), "base64"));
  return value;
}

/** Makes the page that awaits it expire with these tags, too. */
export async function expireWith(tags: readonly Tag[]): Promise<void> {
  await unstable_cache(async () => true, ["expires-with", ...tags], { tags: [...tags] })();
}

/** Makes `page-cache.mjs` answer the page that awaits it with 404, and not keep it. */
export async function markMissing(): Promise<void> {
  await unstable_cache(async () => true, ["missing"], { tags: ["missing"] })();
}
