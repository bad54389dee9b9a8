import { Prisma } from "@/lib/generated/prisma/client";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { type ModeratedProduct, moderatedProductSelect } from "../moderation/moderated-product";
import { padded } from "../padded";
import { requirePermission } from "../permissions";
import { contains, hasGrams } from "./search";
import { standing } from "./take-down";

const overseenSelect = {
  ...moderatedProductSelect,
  createdAt: true,
  reported: { select: { persons: true } },
  decisions: { where: standing, take: 1, select: { id: true, ground: true, adminId: true } },
} satisfies Prisma.ProductSelect;

export type OverseenProduct = ModeratedProduct & {
  createdAt: Date;
  reported: { persons: number } | null;
  /** The take-down that stands, if there is one. */
  decisions: { id: number; ground: string; adminId: number }[];
};

export type OverseenFilter = {
  q?: string | undefined;
  status?: ProductStatus | undefined;
  /** Only what an admin has taken down. */
  takenDown?: boolean | undefined;
  sellerId?: number | undefined;
  shopId?: number | undefined;
  categoryId?: number | undefined;
};

/** Everybody's products but deleted ones, the newest first. For admins. 2 queries by indexes. */
export async function overseeProducts(
  context: SignedIn,
  { filter, page }: { filter: OverseenFilter; page: IdRequest },
): Promise<IdPage<OverseenProduct>> {
  requirePermission(context, "decision.read");
  const { db } = context;
  const { order, take } = idSlice(page);
  const way = order === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const ids = await db.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM ${filter.takenDown ? takenDown : allProducts} WHERE ${Prisma.join(conditionsOf(filter, page), " AND ")}
    ORDER BY p.id ${way} LIMIT ${take}`;
  if (ids.length === 0) return idPage([], page);
  const rows = await db.product.findMany({
    where: { id: { in: padded(ids.map(({ id }) => id)) } },
    select: overseenSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return idPage(
    ids.flatMap(({ id }) => byId.get(id) ?? []),
    page,
  );
}

const allProducts = Prisma.sql`products p`;

/** Read from the few decisions, not from the many products. */
const takenDown = Prisma.sql`decisions d JOIN products p
  ON p.id = d.product_id AND d.outcome = 'TAKEN_DOWN' AND d.lifted_at IS NULL`;

function conditionsOf(filter: OverseenFilter, page: IdRequest): Prisma.Sql[] {
  const { q, status, sellerId, shopId, categoryId } = filter;
  const { place } = idSlice(page);
  const conditions = [Prisma.sql`p.archived_at IS NULL`];
  if (place.lt !== undefined) conditions.push(Prisma.sql`p.id < ${place.lt}`);
  if (place.gt !== undefined) conditions.push(Prisma.sql`p.id > ${place.gt}`);
  if (status) conditions.push(Prisma.sql`p.status = ${status}::"ProductStatus"`);
  if (sellerId) conditions.push(Prisma.sql`p.seller_id = ${sellerId}`);
  if (shopId) conditions.push(Prisma.sql`p.shop_id = ${shopId}`);
  if (categoryId)
    conditions.push(
      Prisma.sql`p.category_id IN (SELECT id FROM categories WHERE id = ${categoryId} OR parent_id = ${categoryId})`,
    );
  if (q) {
    const text = { query: q, fields: ["title", "keywords"] } as const;
    conditions.push(Prisma.sql`EXISTS (SELECT FROM product_search s
      WHERE s.product_id = p.id AND ${hasGrams(text)} AND ${contains(text)})`);
  }
  return conditions;
}
