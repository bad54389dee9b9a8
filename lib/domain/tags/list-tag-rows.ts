import { Prisma } from "@/lib/generated/prisma/client";
import type { TagKind } from "@/lib/generated/prisma/enums";
import { countedProducts } from "../categories/counted-products";
import type { SignedIn } from "../context";
import { countUpTo } from "../counted";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { requirePermission } from "../permissions";

export type ListedTag = {
  id: number;
  kind: TagKind;
  name: string;
  nameEn: string | null;
  /** All that have it, deleted ones too, at most `countedProducts`. */
  products: number;
  /** On its way into another. */
  merging: boolean;
};

export type TagFilter = { q?: string | undefined; kind?: TagKind | undefined; unused?: boolean | undefined };

/** Tags, the newest first. For admins. 1 query. */
export async function listTagRows(
  context: SignedIn,
  { filter, page }: { filter: TagFilter; page: IdRequest },
): Promise<IdPage<ListedTag>> {
  requirePermission(context, "tag.manage");
  const { order, take } = idSlice(page);
  const way = order === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await context.db.$queryRaw<ListedTag[]>`
    WITH found AS (
      SELECT t.id, t.kind, t.name, t.name_en FROM tags t
      WHERE ${Prisma.join(conditionsOf(filter, page), " AND ")} ORDER BY t.id ${way} LIMIT ${take}
    )
    SELECT f.id, f.kind::text AS kind, f.name, f.name_en AS "nameEn",
      EXISTS (SELECT FROM tag_aliases a WHERE a.id = f.id) AS merging,
      ${countUpTo(countedProducts, Prisma.sql`SELECT FROM product_tags WHERE tag_id = f.id`)} AS products
    FROM found f ORDER BY f.id ${way}`;
  return idPage(rows, page);
}

function conditionsOf({ q, kind, unused }: TagFilter, page: IdRequest): Prisma.Sql[] {
  const { place } = idSlice(page);
  const text = Prisma.sql`search_fold(t.name || ' ' || coalesce(t.name_en, ''))`;
  return [
    Prisma.sql`true`,
    ...(place.lt === undefined ? [] : [Prisma.sql`t.id < ${place.lt}`]),
    ...(place.gt === undefined ? [] : [Prisma.sql`t.id > ${place.gt}`]),
    ...(kind ? [Prisma.sql`t.kind = ${kind}::"TagKind"`] : []),
    ...(unused ? [Prisma.sql`NOT EXISTS (SELECT FROM product_tags p WHERE p.tag_id = t.id)`] : []),
    ...(q
      ? [
          Prisma.sql`search_grams(${text}) @> search_query_grams(search_fold(${q}))`,
          Prisma.sql`strpos(${text}, search_fold(${q})) > 0`,
        ]
      : []),
  ];
}

export type RunningMerge = { id: number; target: string; sources: number; total: number; moved: number };

/** Merges that the worker is at, the latest first; at most 20. 1 query. */
export function listRunningMerges(context: SignedIn): Promise<RunningMerge[]> {
  requirePermission(context, "tag.manage");
  return context.db.$queryRaw<RunningMerge[]>`
    SELECT m.id, coalesce(t.name, '') AS target, cardinality(m.source_ids) AS sources, m.total, m.moved
    FROM tag_merges m LEFT JOIN tags t ON t.id = m.target_id
    WHERE m.state = 'RUNNING' ORDER BY m.id DESC LIMIT 20`;
}
