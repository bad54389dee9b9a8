import type { Context } from "../context";
import type { LocationRow } from "./add-location";

/** Of more locations that may fit, so many are looked at: whoever adds a thousand to a name slows nobody's form. */
const maxCandidates = 1000;

/**
 * At most `limit` locations whose names in one (`广东省深圳市南山区`) contain the query, width and case folded: those that
 * begin with it first. Without a query the first ones by name. One query.
 */
export function searchLocations(
  { db }: Context,
  { query = "", limit }: { query?: string; limit: number },
): Promise<LocationRow[]> {
  if (query === "") {
    return db.$queryRaw<LocationRow[]>`
      SELECT id, province, city, district FROM locations ORDER BY full_name USING ~<~, id LIMIT ${limit}`;
  }
  return db.$queryRaw<LocationRow[]>`
    SELECT id, province, city, district FROM (
      SELECT *, strpos(search_fold(full_name), search_fold(${query})) AS place FROM (
        SELECT * FROM locations
        WHERE search_grams(search_fold(full_name)) @> search_query_grams(search_fold(${query}))
        LIMIT ${maxCandidates}
      ) AS candidates
    ) AS placed
    WHERE place > 0
    ORDER BY place, full_name, id
    LIMIT ${limit}`;
}
