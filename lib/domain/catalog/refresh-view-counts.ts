import type { Context } from "../context";

const batchSize = 500;
/** A mark outlives its hour, since a look may be written long after it happened. */
const keptHours = 24;

/**
 * Carries the views of products that were looked at into `products.view_count`, which lists are sorted by; returns how
 * many products it looked at. Rarely, because every index of the row is written anew. Others may do the same meanwhile.
 */
export async function refreshViewCounts({ db }: Context): Promise<number> {
  let total = 0;
  for (let moved = batchSize; moved === batchSize; total += moved) {
    moved = await db.$executeRaw`
      WITH batch AS (
        SELECT product_id, views FROM product_views WHERE stale
        ORDER BY product_id LIMIT ${batchSize} FOR UPDATE SKIP LOCKED
      ), moved AS (
        UPDATE products p SET view_count = b.views FROM batch b
        WHERE p.id = b.product_id AND p.view_count <> b.views
      )
      UPDATE product_views v SET stale = false FROM batch b WHERE v.product_id = b.product_id`;
  }
  return total;
}

/** Removes marks of looks that are long past. */
export async function pruneViewMarks({ db, clock }: Context): Promise<number> {
  const oldest = Math.floor(clock().getTime() / 3_600_000) - keptHours;
  let total = 0;
  for (let gone = batchSize; gone === batchSize; total += gone) {
    gone = await db.$executeRaw`
      DELETE FROM product_view_marks WHERE (hour, product_id, visitor) IN (
        SELECT hour, product_id, visitor FROM product_view_marks WHERE hour < ${oldest}
        ORDER BY hour, product_id, visitor LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)`;
  }
  return total;
}
