import { createMemory } from "@/lib/cache/memory";
import { unnamed } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import {
  behind,
  type Cursor,
  direction,
  type KeysetPage,
  type KeysetRequest,
  type KeysetSort,
  keysetRows,
  takenFor,
} from "../keyset";
import { padded } from "../padded";
import type { Order } from "../page";
import { type ManagedBranch, managedBranches } from "./managed-branches";
import { type ManagedFilter, managedConditions } from "./managed-filter";
import { type ManagedRow, managedRowSelect } from "./managed-row-select";
import { contains, hasGrams } from "./search";

export type ManagedSort = "updated" | "created" | "name" | "price" | "stock" | "views";

const sorts = {
  updated: { column: Prisma.sql`p.updated_at`, type: Prisma.sql`timestamptz` },
  created: { column: Prisma.sql`p.created_at`, type: Prisma.sql`timestamptz` },
  name: { column: Prisma.sql`left(p.title, 60) COLLATE "zh-x-icu"`, type: Prisma.sql`text` },
  price: { column: Prisma.sql`p.price_minor`, type: Prisma.sql`int` },
  stock: { column: Prisma.sql`p.stock_total`, type: Prisma.sql`int` },
  views: { column: Prisma.sql`p.view_count`, type: Prisma.sql`int` },
} as const satisfies Record<ManagedSort, { column: Prisma.Sql; type: Prisma.Sql }>;

export type ListManagedRows = {
  filter: ManagedFilter;
  sort: ManagedSort;
  order: Order;
  page: KeysetRequest;
};

/** A page of the caller's products, and how many there are in each status if the filter leaves that open. */
export type ManagedRows = KeysetPage<ManagedRow> & { byStatus: Record<ProductStatus, number> };

/** Products that the caller manages, for its table. 3 queries, whatever the size of shop, market and page. */
export async function listManagedRows(context: SignedIn, input: ListManagedRows): Promise<ManagedRows> {
  const { statuses, ...open } = input.filter;
  const [found, counts] = await Promise.all([findPlaces(context, input), countByStatus(context, open)]);
  const { rows, next, previous } = keysetRows(found, input.page);
  const total = Object.entries(counts.byStatus).reduce(
    (sum, [status, count]) => (!statuses || statuses.some((one) => one === status) ? sum + count : sum),
    0,
  );
  const items = await readRows(
    context,
    rows.map(({ id }) => id),
  );
  return { items, size: input.page.size, total, ...counts, next, previous };
}

async function readRows({ db }: SignedIn, ids: readonly number[]): Promise<ManagedRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.product.findMany({ where: { id: { in: padded(ids) } }, select: managedRowSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const and = (conditions: readonly Prisma.Sql[]) => Prisma.join([...conditions], " AND ");

/** How a market is spread over shops and how common a text is decide the plan. */
const planAnew = Prisma.raw(unnamed);

async function findPlaces(context: SignedIn, input: ListManagedRows): Promise<Cursor[]> {
  return context.db.$queryRaw<Cursor[]>(await placesStatement(context, input));
}

/**
 * Of what is the caller's, the large part is read in the list's order, which an index has, and only as far as the page
 * needs; each of the others is found by whose it is alone, and sorted then.
 */
export async function placesStatement(
  context: SignedIn,
  { filter, sort, order, page }: ListManagedRows,
): Promise<Prisma.Sql> {
  const by: KeysetSort = { ...sorts[sort], id: Prisma.sql`p.id`, order };
  const few: KeysetSort = { ...by, column: Prisma.sql`few.place`, id: Prisma.sql`few.id` };
  const conditions = await managedConditions(context, filter);
  const way = direction(by, page);
  const limit = Prisma.sql`ORDER BY place ${way}, id ${way} LIMIT ${takenFor(page)}`;
  const parts = withText(filter, managedBranches(context), ({ from, where, large }) => {
    const found = Prisma.sql`SELECT p.id, ${by.column} AS place FROM ${from} WHERE ${and([...where, ...conditions])}`;
    // OFFSET keeps the order and the place out of how they are found.
    return large
      ? Prisma.sql`(${found} AND ${behind(by, page)} ${limit})`
      : Prisma.sql`(SELECT * FROM (${found} OFFSET 0) AS few WHERE ${behind(few, page)} ${limit})`;
  });
  return Prisma.sql`${planAnew} ${parts.first} SELECT id, place::text AS value
    FROM (${Prisma.join(parts.list, " UNION ALL ")}) AS parts ${limit}`;
}

type Part = { from: Prisma.Sql; where: readonly Prisma.Sql[]; large: boolean };

/** Of a text that up to so many products of the market may have, those are looked at; else the caller's own. */
const maxCandidates = 3000;

/** The parts of a list that are read, and what comes before them: with a text, the products that may have it. */
function withText(
  { text }: ManagedFilter,
  branches: readonly ManagedBranch[],
  read: (part: Part) => Prisma.Sql,
): { first: Prisma.Sql; list: Prisma.Sql[] } {
  const from = Prisma.sql`products p`;
  if (!text) {
    const list = branches.map(({ where, large }) => read({ from, where: [where], large }));
    return { first: Prisma.empty, list };
  }
  const found = contains(text);
  const first = Prisma.sql`WITH candidates AS MATERIALIZED (
    SELECT s.product_id FROM product_search s WHERE ${hasGrams(text)} LIMIT ${maxCandidates + 1})`;
  const few = Prisma.sql`(SELECT count(*) FROM candidates) <= ${maxCandidates}`;
  const own = branches.map(({ where }) => Prisma.sql`(${where})`);
  const rare = read({
    from: Prisma.sql`candidates JOIN product_search s USING (product_id) JOIN products p ON p.id = s.product_id`,
    where: [few, found, Prisma.sql`(${Prisma.join(own, " OR ")})`],
    large: false,
  });
  const hit = Prisma.sql`EXISTS (SELECT 1 FROM product_search s WHERE s.product_id = p.id AND ${found})`;
  const common = branches.map(({ where, large }) =>
    read({ from, where: [Prisma.sql`NOT ${few}`, where, hit], large }),
  );
  return { first, list: [rare, ...common] };
}

type Counts = { byStatus: Record<ProductStatus, number>; atLeast?: boolean };

/** Counting passes every match, so it is kept until a product changes. */
const memory = createMemory<Counts>({ name: "own products", sizeOf: () => 64, ttl: 60_000 });

const noProducts: Record<ProductStatus, number> = { ONLINE: 0, FROZEN: 0, SOLD: 0, OUT_OF_STOCK: 0 };

/** Of a text so many matches are counted at most. */
const maxCounted = 1000;

async function countByStatus(context: SignedIn, filter: ManagedFilter): Promise<Counts> {
  const conditions = await managedConditions(context, filter);
  const parts = withText(
    filter,
    managedBranches(context),
    ({ from, where }) => Prisma.sql`(SELECT p.status FROM ${from} WHERE ${and([...where, ...conditions])})`,
  );
  const bound = filter.text ? Prisma.sql`LIMIT ${maxCounted + 1}` : Prisma.empty;
  const statement = Prisma.sql`
    ${planAnew} ${parts.first} SELECT status::text AS status, count(*)::int AS count FROM (
      SELECT * FROM (${Prisma.join(parts.list, " UNION ALL ")}) AS parts ${bound}
    ) AS found GROUP BY status`;
  const count = async (): Promise<Counts> => {
    const rows = await context.db.$queryRaw<{ status: ProductStatus; count: number }[]>(statement);
    const byStatus = { ...noProducts, ...Object.fromEntries(rows.map((row) => [row.status, row.count])) };
    const counted = rows.reduce((sum, row) => sum + row.count, 0);
    return filter.text && counted > maxCounted ? { byStatus, atLeast: true } : { byStatus };
  };
  if (context.effects) return count();
  const key = JSON.stringify([statement.sql, statement.values]);
  return memory.find(key) ?? memory.compute(key, ["products"], count);
}
