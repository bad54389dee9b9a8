// Next loads this file itself, outside its bundles, hence plain JavaScript.
import { LRUCache } from "lru-cache";

/** How often tags have expired; the table that `lib/cache/versions.ts` keeps. */
globalThis.jishiExpiries ??= { count: 0, all: 0, byTag: new Map() };
const expiries = globalThis.jishiExpiries;

const sizeOf = (value) => {
  const { html = "", rscData, body = "", data } = value ?? {};
  return 512 + html.length * 2 + (rscData?.length ?? 0) + body.length + JSON.stringify(data ?? "").length;
};

globalThis.jishiPages ??= {
  entries: new LRUCache({ maxSize: 256 * 1024 * 1024, sizeCalculation: (entry) => sizeOf(entry.value) }),
  /** The expiry count when a key was last missed: its answer is being computed from data of that moment. */
  missedAt: new LRUCache({ max: 10_000 }),
};
const { entries, missedAt } = globalThis.jishiPages;

const isCurrent = ({ tags, since }) =>
  expiries.all <= since && tags.every((tag) => (expiries.byTag.get(tag) ?? 0) <= since);

/** Tells `page-store.ts` which page answers the request that is under way. */
function tell({ value, tags, since, until }) {
  const request = globalThis.jishiRendered?.getStore();
  if (request && value.kind === "APP_PAGE") request.page = { tags, since, until };
}

/** Next's store of rendered pages: in memory, and a page is gone the moment one of its tags expires. */
export default class PageCache {
  async get(key) {
    const entry = entries.get(key);
    if (entry && isCurrent(entry)) {
      tell(entry);
      return { value: entry.value, lastModified: entry.lastModified };
    }
    missedAt.set(key, expiries.count);
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
    const lastModified = Date.now();
    const { revalidate = false } = context?.cacheControl ?? {};
    const until = revalidate === false ? Number.POSITIVE_INFINITY : lastModified + revalidate * 1000;
    const entry = { value, tags, since: missedAt.get(key) ?? expiries.count, lastModified, until };
    entries.set(key, entry);
    tell(entry);
  }

  async revalidateTag(tags) {
    expiries.count += 1;
    for (const tag of [tags].flat()) expiries.byTag.set(tag, expiries.count);
  }

  resetRequestCache() {}
}
