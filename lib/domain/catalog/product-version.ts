import type { Context } from "../context";
import { DomainError } from "../errors";

/**
 * Holds a product and its SKUs, the SKUs first, until the transaction ends, if it still is what the caller has read.
 * Throws `product.changed` where somebody has edited it since, `product.not_found` where it has been deleted.
 */
export async function lockVersion({ db }: Context, id: number, version: number): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM skus WHERE product_id = ${id} ORDER BY id FOR NO KEY UPDATE`;
  const [product] = await db.$queryRaw<{ version: number }[]>`
    SELECT version FROM products WHERE id = ${id} AND archived_at IS NULL FOR NO KEY UPDATE`;
  if (!product) throw new DomainError("product.not_found");
  if (product.version !== version) throw new DomainError("product.changed");
}

/** Counts a change of what a product's seller edits and that is not in the product's own row. */
export async function nextVersion({ db }: Context, id: number): Promise<void> {
  await db.$executeRaw`UPDATE products SET version = version + 1 WHERE id = ${id}`;
}
