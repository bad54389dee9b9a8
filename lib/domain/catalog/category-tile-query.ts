import type { Context } from "../context";

export type CategoryTile = {
  id: number;
  name: string;
  nameEn: string | null;
  imageUrl: string | null;
  placeholder: string | null;
};

/**
 * The first-level categories, each with the picture of its most seen product on sale. One query, which looks at one
 * product of each category: an empty category costs a look into an index.
 */
export function listCategoryTiles({ db }: Context): Promise<CategoryTile[]> {
  return db.$queryRaw<CategoryTile[]>`
    SELECT c.id, c.name, c.name_en AS "nameEn", picture.url AS "imageUrl", picture.placeholder
    FROM categories c
    LEFT JOIN LATERAL (
      SELECT most.url, most.placeholder
      FROM categories own
      CROSS JOIN LATERAL (
        SELECT p.id, p.view_count, image.url, image.placeholder
        FROM products p
        CROSS JOIN LATERAL (
          SELECT url, placeholder FROM product_images WHERE product_id = p.id ORDER BY rank, id LIMIT 1
        ) image
        WHERE p.category_id = own.id AND p.status = 'ONLINE' AND p.archived_at IS NULL
        ORDER BY p.view_count DESC, p.id DESC
        LIMIT 1
      ) most
      WHERE own.id = c.id OR own.parent_id = c.id
      ORDER BY most.view_count DESC, most.id DESC
      LIMIT 1
    ) picture ON true
    WHERE c.level = 1
    ORDER BY c.position, c.id`;
}
