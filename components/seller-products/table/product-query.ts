import type { ProductFilterWire } from "@/lib/contracts/console/product-filter";
import type { ManagedSort } from "@/lib/domain/catalog/list-managed-rows";
import type { Order } from "@/lib/domain/page";

/** What the table's address asks for, but for its place. */
export type ProductQuery = { filter: ProductFilterWire; sort: ManagedSort; order: Order };

export const productSorts = ["updated", "created", "name", "price", "stock", "views"] as const;

/** How a sort begins: names and prices from the first on, times and figures from the last. */
export const firstOrder = (sort: ManagedSort): Order =>
  sort === "name" || sort === "price" ? "asc" : "desc";

/** The same as parameters; the order in which the table opens goes without saying. */
export function queryParams({ filter, sort, order }: ProductQuery): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(filter)) if (value) params[name] = value;
  if (sort !== "updated") params.sort = sort;
  if (order !== firstOrder(sort)) params.order = order;
  return params;
}

/** `path` with these parameters. */
export function withParams(path: string, params: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(params).toString();
  return search ? `${path}?${search}` : path;
}
