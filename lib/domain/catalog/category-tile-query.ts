import type { Context } from "../context";

export type CategoryTile = {
  id: number;
  name: string;
  nameEn: string | null;
  imageUrl: string | null;
  placeholder: string | null;
};

/** The first-level categories, each with the picture of its most seen product on sale. One query. */
export function listCategoryTiles({ db }: Context): Promise<CategoryTile[]> {
  return db.$queryRaw<CategoryTile[]>`
    SELECT c.id, c.name, c.name_en AS "nameEn", picture.url AS "imageUrl", picture.placeholder
    FROM categories c
    LEFT JOIN LATERAL (
      SELECT image.url, image.placeholder
      FROM products p
      JOIN LATERAL (
        SELECT url, placeholder FROM product_images WHERE product_id = p.id ORDER BY rank, id LIMIT 1
      ) image ON true
      WHERE p.status = 'ONLINE' AND p.archived_at IS NULL
        AND p.category_id IN (SELECT id FROM categories WHERE id = c.id OR parent_id = c.id)
      ORDER BY p.view_count DESC, p.id
      LIMIT 1
    ) picture ON true
    WHERE c.level = 1
    ORDER BY c.position, c.id`;
}
