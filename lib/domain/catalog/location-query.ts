import type { Context } from "../context";

/** A city in which something is on sale; `prefix` is how the full names of its places start. */
export type LocationOption = { province: string; city: string; prefix: string; productCount: number };

/** Cities with products on sale, grouped by province, the busiest province and city first. One query. */
export function listLocationOptions({ db }: Context): Promise<LocationOption[]> {
  return db.$queryRaw<LocationOption[]>`
    SELECT l.province, l.city, min(left(l.full_name, -length(l.district))) AS prefix,
      count(*)::int AS "productCount"
    FROM products p JOIN locations l ON l.id = p.location_id
    WHERE p.status = 'ONLINE' AND p.archived_at IS NULL AND l.district <> ''
    GROUP BY l.province, l.city
    ORDER BY sum(count(*)) OVER (PARTITION BY l.province) DESC, l.province, count(*) DESC, l.city`;
}
