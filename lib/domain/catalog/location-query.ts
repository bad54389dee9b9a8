import type { Context } from "../context";

/** A city in which something is on sale; `prefix` is how the full names of its places start. */
export type LocationOption = { province: string; city: string; prefix: string; productCount: number };

/** China has about 340 of them; a page shows no more than can be chosen from. */
const maxCities = 400;

/** The busiest cities with products on sale, grouped by province, the busiest province and city first. One query. */
export function listLocationOptions({ db }: Context): Promise<LocationOption[]> {
  return db.$queryRaw<LocationOption[]>`
    WITH stocked AS (
      SELECT location_id, count(*) AS products FROM products
      WHERE status = 'ONLINE' AND archived_at IS NULL AND location_id IS NOT NULL
      GROUP BY location_id
    ), cities AS (
      SELECT l.province, l.city, min(left(l.full_name, -length(l.district))) AS prefix,
        sum(s.products)::int AS "productCount"
      FROM stocked s JOIN locations l ON l.id = s.location_id
      WHERE l.district <> ''
      GROUP BY l.province, l.city
      ORDER BY sum(s.products) DESC, l.province, l.city
      LIMIT ${maxCities}
    )
    SELECT * FROM cities
    ORDER BY sum("productCount") OVER (PARTITION BY province) DESC, province, "productCount" DESC, city`;
}
