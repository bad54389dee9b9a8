import { maxId } from "@/lib/text/url-values";
import type { SignedIn } from "../context";
import { requireManaged } from "./product-access";

/** So many of a history at a time. */
export const historySize = 10;

const byUser = { user: { select: { name: true, username: true } } } as const;

/** The rows of a product behind a place, the latest first; one more than is shown tells whether there are older ones. */
const slice = (id: number, before: bigint | undefined) =>
  ({
    where: { productId: id, id: { lt: before } },
    orderBy: { id: "desc" },
    take: historySize + 1,
  }) as const;

type Sale = {
  id: number;
  skuId: number;
  quantity: number;
  unitPriceMinor: number;
  status: "SUCCESS" | "RECEIVED";
  soldAt: Date;
};

const readers = {
  prices: ({ db }: SignedIn, id: number, before?: bigint) =>
    db.priceChange.findMany({
      ...slice(id, before),
      select: { id: true, skuId: true, from: true, to: true, source: true, createdAt: true, ...byUser },
    }),
  statuses: ({ db }: SignedIn, id: number, before?: bigint) =>
    db.statusChange.findMany({
      ...slice(id, before),
      select: { id: true, from: true, to: true, note: true, source: true, createdAt: true, ...byUser },
    }),
  /** Intents of which something has come; the statuses stand in the statement, as an index is for them alone. */
  sales: ({ db }: SignedIn, id: number, before?: bigint) =>
    db.$queryRaw<Sale[]>`
      SELECT id, sku_id AS "skuId", quantity, unit_price_minor AS "unitPriceMinor", status::text AS status,
        coalesce(decided_at, created_at) AS "soldAt"
      FROM purchase_intents
      WHERE product_id = ${id} AND status IN ('SUCCESS', 'RECEIVED') AND id < ${before ?? BigInt(maxId) + 1n}::bigint
      ORDER BY id DESC LIMIT ${historySize + 1}`,
  stock: ({ db }: SignedIn, id: number, before?: bigint) =>
    db.stockChange.findMany({
      ...slice(id, before),
      select: {
        id: true,
        skuId: true,
        pieces: true,
        stock: true,
        reason: true,
        note: true,
        intentId: true,
        createdAt: true,
        ...byUser,
      },
    }),
} as const;

export type HistoryKind = keyof typeof readers;

export const historyKinds = Object.keys(readers).filter((kind): kind is HistoryKind => kind in readers);

export type HistoryRow<K extends HistoryKind> = Awaited<ReturnType<(typeof readers)[K]>>[number];

/** `older` is the place to go on from; null where there is no more. */
export type HistoryPage<K extends HistoryKind> = { items: HistoryRow<K>[]; older: string | null };

/** A kind together with its page, so that who knows the one knows the other. */
export type AnyHistory = { [K in HistoryKind]: { of: K } & HistoryPage<K> }[HistoryKind];

function pageOf<T extends { id: bigint | number }>(found: T[]): { items: T[]; older: string | null } {
  const items = found.slice(0, historySize);
  const last = items.at(-1);
  return { items, older: found.length > historySize && last ? String(last.id) : null };
}

type Ask<K extends HistoryKind> = { id: number; of: K; before?: bigint | undefined };

/**
 * What has become of a product's prices, statuses or stock, or what it has sold, the latest first, for those who manage
 * it. Throws `product.not_found`, `auth.forbidden`. 2 queries.
 */
export async function listHistory<K extends HistoryKind>(context: SignedIn, { id, of, before }: Ask<K>) {
  await requireManaged(context, id);
  return readHistory(context, { id, of, before });
}

async function readHistory<K extends HistoryKind>(context: SignedIn, { id, of, before }: Ask<K>) {
  const read: (context: SignedIn, id: number, before?: bigint) => Promise<HistoryRow<K>[]> = readers[of];
  const { items, older } = pageOf<HistoryRow<K>>(await read(context, id, before));
  return { of, items, older };
}

/** `readHistory` of a kind that only the caller knows. */
function readAny(context: SignedIn, { of, ...ask }: Ask<HistoryKind>): Promise<AnyHistory> {
  switch (of) {
    case "prices":
      return readHistory(context, { of, ...ask });
    case "statuses":
      return readHistory(context, { of, ...ask });
    case "sales":
      return readHistory(context, { of, ...ask });
    case "stock":
      return readHistory(context, { of, ...ask });
  }
}

/** `listHistory` of a kind that only the caller knows. */
export async function listProductHistory(context: SignedIn, ask: Ask<HistoryKind>): Promise<AnyHistory> {
  await requireManaged(context, ask.id);
  return readAny(context, ask);
}

/** The beginning of each history of a product that the caller was found to manage. */
export function getHistories(context: SignedIn, { id }: { id: number }): Promise<AnyHistory[]> {
  return Promise.all(historyKinds.map((of) => readAny(context, { id, of })));
}
