import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { type ThreadFilter, threadFilters } from "@/lib/domain/inbox/thread-filter-names";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { cleanLine } from "@/lib/text/clean";
import { oneOf, pageOf, type UrlQuery } from "@/lib/text/url-values";

/** What the URL of the inbox says. */
export type InboxQuery = {
  filter: ThreadFilter;
  task: string | undefined;
  q: string | undefined;
  unread: boolean;
  page: number;
  thread: string | undefined;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const uuidOf = (text: string | undefined) => (text && uuid.test(text) ? text : undefined);

export function readInboxQuery(search: UrlQuery): InboxQuery {
  return {
    filter: oneOf(search.filter, threadFilters) ?? "all",
    task: uuidOf(search.task),
    q: cleanLine(search.q ?? "").slice(0, 100) || undefined,
    unread: search.unread === "1",
    page: pageOf(search.page),
    thread: uuidOf(search.thread),
  };
}

/** The parameters of a query that differ from nothing said. */
export function inboxParams({ filter, task, q, unread, page, thread }: InboxQuery): Record<string, string> {
  return {
    ...(filter !== "all" && { filter }),
    ...(task && { task }),
    ...(q && { q }),
    ...(unread && { unread: "1" }),
    ...(page > 1 && { page: String(page) }),
    ...(thread && { thread }),
  };
}

/** The address of the inbox with this in it. */
export function inboxHref(locale: Locale, query: InboxQuery, change: Partial<InboxQuery> = {}): string {
  const params = new URLSearchParams(inboxParams({ ...query, ...change })).toString();
  const path = href(locale, sellerRoutes.inbox);
  return params ? `${path}?${params}` : path;
}
