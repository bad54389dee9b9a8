import { Prisma } from "@/lib/generated/prisma/client";
import type { Role } from "@/lib/generated/prisma/enums";
import { maxId } from "@/lib/text/url-values";
import type { SignedIn } from "../context";
import { type Counted, counted, countSql } from "../counted";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { padded } from "../padded";
import { requirePermission } from "../permissions";

const listedSelect = {
  id: true,
  role: true,
  username: true,
  name: true,
  email: true,
  phone: true,
  createdAt: true,
  suspendedAt: true,
  suspendedUntil: true,
  suspendedFor: true,
  shop: { select: { id: true, name: true, nameEn: true } },
} satisfies Prisma.UserSelect;

/** With how many products it has for sale or has had, but for deleted ones. */
export type ListedUser = Prisma.UserGetPayload<{ select: typeof listedSelect }> & { products: Counted };

export type UserFilter = {
  /** A part of a user name, a name, an address or a phone number, or the number of an account. */
  q?: string | undefined;
  role?: Role | undefined;
  suspended?: boolean | undefined;
};

/** In the order of the index by which they are counted. */
const productsOf = Prisma.sql`SELECT FROM products p WHERE p.seller_id = u.id AND p.archived_at IS NULL
  ORDER BY p.seller_id, p.shop_id, p.id`;

/** Accounts, the newest first. For admins. 2 queries by indexes, however many there are. */
export async function listUsers(
  context: SignedIn,
  { filter, page }: { filter: UserFilter; page: IdRequest },
): Promise<IdPage<ListedUser>> {
  requirePermission(context, "user.manage");
  const { db } = context;
  const { order, take } = idSlice(page);
  const way = order === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const found = await db.$queryRaw<{ id: number; products: number }[]>`
    SELECT u.id, ${countSql(productsOf)} AS products
    FROM users u WHERE ${Prisma.join(conditionsOf(context, filter, page), " AND ")}
    ORDER BY u.id ${way} LIMIT ${take}`;
  if (found.length === 0) return idPage([], page);
  const rows = await db.user.findMany({
    where: { id: { in: padded(found.map(({ id }) => id)) } },
    select: listedSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items = found.flatMap(({ id, products }) => {
    const user = byId.get(id);
    return user ? [{ ...user, products: counted(products) }] : [];
  });
  return idPage(items, page);
}

function conditionsOf(
  { clock }: SignedIn,
  { q, role, suspended }: UserFilter,
  page: IdRequest,
): Prisma.Sql[] {
  const { place } = idSlice(page);
  const conditions = [Prisma.sql`true`];
  if (place.lt !== undefined) conditions.push(Prisma.sql`u.id < ${place.lt}`);
  if (place.gt !== undefined) conditions.push(Prisma.sql`u.id > ${place.gt}`);
  if (role) conditions.push(Prisma.sql`u.role = ${role}::"Role"`);
  if (suspended) {
    const now = clock().toISOString();
    conditions.push(Prisma.sql`u.suspended_at IS NOT NULL
      AND (u.suspended_until IS NULL OR u.suspended_until > ${now}::timestamptz)`);
  }
  if (q) conditions.push(matching(q));
  return conditions;
}

function matching(q: string): Prisma.Sql {
  const contains = Prisma.sql`(search_trigrams(u.search_text) @> search_query_trigrams(search_fold(${q}))
    AND strpos(u.search_text, search_fold(${q})) > 0)`;
  const number = /^\d{1,10}$/.test(q) ? Number(q) : 0;
  return number > 0 && number <= maxId ? Prisma.sql`(${contains} OR u.id = ${number})` : contains;
}
