import type { Context } from "../context";

/**
 * Holds a product's row until the transaction ends: sales of the last pieces of two SKUs do not see each other's until
 * one of them waits here. Lock SKUs before their product, as every use case that changes both does.
 */
export async function lockProduct({ db }: Context, id: number): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM products WHERE id = ${id} FOR NO KEY UPDATE`;
}
