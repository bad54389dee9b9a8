// Next loads this file itself, outside its bundles, hence plain JavaScript.
import { openRoom, textBytes } from "./shared-memory.ts";
import { isCurrent, markExpired } from "./versions.ts";

// Next may load this file more than once.
globalThis.jishiPages ??= openRoom("pages");
const entries = globalThis.jishiPages;

const textOf = (text) => (typeof text === "string" ? textBytes(text) : (text?.length ?? 0));

/** Bytes of the heap that a page, a route's answer or a kept read takes. */
function sizeOf({ html, rscData, body, data, segmentData }) {
  const segments = [...(segmentData?.values() ?? [])].reduce((sum, part) => sum + part.length, 0);
  return textOf(html) + textOf(rscData) + textOf(body) + textOf(data?.body) + segments + 1000;
}

/** The request that is under way, as `lib/serving/underway.ts` has it; undefined outside the server. */
const underway = () => globalThis.jishiUnderway?.getStore();

/** Tells `page-store.ts` which page answers the request that is under way. */
function tell({ value, tags, since, until }) {
  const request = underway();
  if (request && value.kind === "APP_PAGE") request.page = { tags, since, until };
}

/** Next's store of rendered pages: in memory, and a page is gone the moment one of its tags expires. */
export default class PageCache {
  async get(key) {
    const entry = entries.get(key);
    if (entry && isCurrent(entry.tags, entry.since)) {
      tell(entry);
      return { value: entry.value, lastModified: entry.lastModified };
    }
    return null;
  }

  async set(key, value, context) {
    if (value === null) return void entries.delete(key);
    const header = value.headers?.["x-next-cache-tags"] ?? "";
    const tags = [...(context?.tags ?? []), ...(value.tags ?? []), ...String(header).split(",")].filter(
      Boolean,
    );
    // A page whose subject is missing says so with a tag. Next sends the status that it finds here; made-up addresses
    // would fill the store.
    if (tags.includes("missing") && value.kind === "APP_PAGE") {
      value.status = 404;
      return;
    }
    // What a request computes is from data no older than itself. Without a request nobody knows from when it is.
    const since = underway()?.since;
    if (since === undefined) return;
    const lastModified = Date.now();
    const { revalidate = false } = context?.cacheControl ?? {};
    const until = revalidate === false ? Number.POSITIVE_INFINITY : lastModified + revalidate * 1000;
    const entry = { value, tags, since, lastModified, until };
    // A slower request must not put what it read earlier in the place of what another read later.
    if ((entries.get(key)?.since ?? 0) <= since) entries.set(key, entry, sizeOf(value));
    tell(entry);
  }

  async revalidateTag(tags) {
    markExpired([tags].flat());
  }

  resetRequestCache() {}
}
