import { DomainError } from "../errors";

/** The most pieces that a SKU may have. */
export const maxStock = 1_000_000;

/** The most SKUs that a product may have. */
export const maxSkus = 200;

/** A SKU's pieces: so many; absent for "as they are"; or a change that holds only where `from` is what is there. */
export type StockInput = number | undefined | { from: number; to: number };

/** What stands after the change, of `present` pieces; call it with the SKU locked. Throws `product.stock_changed`. */
export function stockAfter(wanted: StockInput, present: number): number {
  if (wanted === undefined) return present;
  if (typeof wanted === "number") return wanted;
  if (wanted.from !== present) throw new DomainError("product.stock_changed");
  return wanted.to;
}
