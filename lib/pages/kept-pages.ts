// Also loaded by the server on Node itself, hence the extension in the import.
import { searchKeys } from "./search-keys.ts";

/** Pages that are rendered once for everybody, in both languages, and kept until the data changes. */
export const keptPages = [
  "/",
  "/products",
  "/products/:id",
  "/shops/:id",
  "/sign-in",
  "/register",
  "/docs/api",
  "/docs/api/:contract",
] as const;

/** What leads from a kept page's address to one that is rendered per request (the rewrites in `next.config.ts`). */
const leadsElsewhere: Partial<Record<(typeof keptPages)[number], readonly string[]>> = {
  "/products": searchKeys,
  "/shops/:id": ["page"],
};

const addresses = keptPages.map((page) => ({
  pattern: new RegExp(`^(?:/en)?${page.replace(/:\w+/g, "[^/]+").replace(/\/$/, "")}/?$`),
  keys: leadsElsewhere[page] ?? [],
}));

/**
 * A request's address without the query that a kept page does not read. Next writes the address of whoever comes first
 * into the page, and everyone after would be sent that visitor's query. `_rsc` stays where Next's router asks.
 */
export function withoutUnreadQuery(url: string, byRouter: boolean): string {
  const [path = "", search] = url.split(/\?(.*)/s, 2);
  const page = search === undefined ? undefined : addresses.find(({ pattern }) => pattern.test(path));
  if (!page) return url;
  const query = new URLSearchParams(search);
  if (page.keys.some((key) => query.getAll(key).some(Boolean))) return url;
  const hash = byRouter ? query.get("_rsc") : null;
  return hash === null ? path : `${path}?${new URLSearchParams({ _rsc: hash })}`;
}
