import { failureReasonSchema, failureReasons } from "@/lib/contracts/console/intents";
import { intentStatuses, intentStatusSchema } from "@/lib/contracts/storefront/enums";
import type { IntentFilter } from "@/lib/domain/intents/intent-filter";
import { type KeysetRequest, readCursor } from "@/lib/domain/keyset";
import { dayOf, idOf, oneOf, type UrlQuery } from "@/lib/text/url-values";

const statuses = [...intentStatusSchema.options, "all"] as const;

/** What a URL of the list says. */
export type IntentQuery = {
  status: (typeof statuses)[number];
  view: "table" | "board";
  q: string | undefined;
  from: string | undefined;
  to: string | undefined;
  product: number | undefined;
  reason: (typeof failureReasonSchema.options)[number] | undefined;
  after: string | undefined;
  before: string | undefined;
};

/** The list opens on what waits; whoever filters by something sees every status, unless one is named. */
export function readIntentQuery(search: UrlQuery): IntentQuery {
  const q = search.q?.trim().slice(0, 100) || undefined;
  const rest = {
    q,
    from: dayOf(search.from),
    to: dayOf(search.to),
    product: idOf(search.product),
    reason: oneOf(search.reason, failureReasonSchema.options),
  };
  const filtered = Object.values(rest).some((value) => value !== undefined);
  return {
    ...rest,
    status: oneOf(search.status, statuses) ?? (filtered ? "all" : "pending"),
    view: search.view === "board" ? "board" : "table",
    after: search.after,
    before: search.before,
  };
}

/** Whether anything but the status narrows the list. */
export const isFiltered = ({ q, from, to, product, reason }: IntentQuery) =>
  Boolean(q || from || to || product || reason);

export function intentFilter({ status, q, from, to, product, reason }: IntentQuery): IntentFilter {
  return {
    status: status === "all" ? undefined : intentStatuses[status],
    text: q,
    from,
    to,
    productId: product,
    reason: reason && failureReasons[reason],
  };
}

/** The page that the URL names. */
export const pageOf = ({ after, before }: IntentQuery, size: number): KeysetRequest => ({
  size,
  after: readCursor(after, "time"),
  before: readCursor(before, "time"),
});

/** The URL of another view of the list: what changes, on its first page. */
export function intentHref(path: string, query: IntentQuery, change: Partial<IntentQuery>): string {
  const { status, view, q, from, to, product, reason, after, before } = {
    ...query,
    after: undefined,
    before: undefined,
    ...change,
  };
  const values = {
    status,
    view: view === "board" ? view : undefined,
    q,
    from,
    to,
    product,
    reason,
    after,
    before,
  };
  const pairs = Object.entries(values).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return `${path}?${new URLSearchParams(pairs)}`;
}
