import { type Feature, Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";

/** How many products a tag may contribute as candidates: the cost does not grow with the catalog. */
const perTag = 120;

export type RelatedSku = {
  id: number;
  productId: number;
  title: string;
  titleEn: string | null;
  summary: string;
  priceMinor: number;
  originalPriceMinor: number | null;
  conditionLevel: number;
  features: Feature[];
  imageUrl: string | null;
  placeholder: string | null;
};

/**
 * Random distinct SKUs of other products on sale that share a catalog tag with this one, at most `count`.
 * `defaultOnly` takes one SKU of each product. One query: from each tag it reads a window of products that
 * starts at a random one and goes on with the tag's first after its last, so that none is favoured. (002 §5)
 */
export function listRelated(
  { db }: Context,
  { id, count, defaultOnly = false }: { id: number; count: number; defaultOnly?: boolean },
): Promise<RelatedSku[]> {
  const ranks = defaultOnly ? Prisma.sql`s.rank = 0` : Prisma.sql`s.rank IS NOT NULL`;
  return db.$queryRaw<RelatedSku[]>(Prisma.sql`
    WITH own AS MATERIALIZED (
      SELECT pt.tag_id, span.first + floor(random() * (span.last - span.first + 1))::int AS start
      FROM product_tags pt JOIN tags t ON t.id = pt.tag_id
      CROSS JOIN LATERAL (
        SELECT min(product_id) AS first, max(product_id) AS last FROM product_tags WHERE tag_id = pt.tag_id
      ) span
      WHERE pt.product_id = ${id} AND t.kind = 'CATALOG'
    ), candidates AS (
      SELECT DISTINCT near.product_id
      FROM own CROSS JOIN LATERAL (
        (SELECT product_id, false AS wrapped FROM product_tags
         WHERE tag_id = own.tag_id AND product_id >= own.start ORDER BY product_id LIMIT ${perTag})
        UNION ALL
        (SELECT product_id, true AS wrapped FROM product_tags
         WHERE tag_id = own.tag_id AND product_id < own.start ORDER BY product_id LIMIT ${perTag})
        ORDER BY wrapped, product_id LIMIT ${perTag}
      ) near
    ), chosen AS (
      SELECT s.id, s.product_id, s.price_minor, s.image_url
      FROM candidates c
      JOIN products p ON p.id = c.product_id
      JOIN skus s ON s.product_id = p.id
      WHERE p.id <> ${id} AND p.status = 'ONLINE' AND p.archived_at IS NULL AND ${ranks}
      ORDER BY random()
      LIMIT ${count}
    )
    SELECT chosen.id, p.id AS "productId", p.title, p.title_en AS "titleEn", p.summary,
      coalesce(p.features, '{}')::text[] AS features,
      chosen.price_minor AS "priceMinor", p.original_price_minor AS "originalPriceMinor",
      p.condition_level AS "conditionLevel", coalesce(chosen.image_url, first.url) AS "imageUrl", first.placeholder
    FROM chosen
    JOIN products p ON p.id = chosen.product_id
    LEFT JOIN LATERAL (
      SELECT url, placeholder FROM product_images WHERE product_id = p.id ORDER BY rank, id LIMIT 1
    ) first ON true`);
}
