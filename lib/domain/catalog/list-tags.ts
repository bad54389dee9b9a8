import type { Context } from "../context";

export type TagRow = { id: number; name: string; nameEn: string | null; productCount: number };

/** The 100 catalog tags with the most products on sale, within a category (and its children) if asked. (002 §2) */
export function listTags({ db }: Context, { categoryId }: { categoryId?: number }): Promise<TagRow[]> {
  const category = categoryId ?? null;
  return db.$queryRaw<TagRow[]>`
    SELECT t.id, t.name, t.name_en AS "nameEn", count(*)::int AS "productCount"
    FROM tags t
    JOIN product_tags pt ON pt.tag_id = t.id
    JOIN products p ON p.id = pt.product_id
    WHERE t.kind = 'CATALOG' AND p.status = 'ONLINE' AND p.archived_at IS NULL
      AND (${category}::int IS NULL
        OR p.category_id IN (SELECT id FROM categories WHERE id = ${category}::int OR parent_id = ${category}::int))
    GROUP BY t.id
    ORDER BY count(*) DESC, t.id
    LIMIT 100`;
}
