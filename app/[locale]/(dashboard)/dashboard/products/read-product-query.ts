import {
  firstOrder,
  type ProductQuery,
  productSorts,
} from "@/components/seller-products/table/product-query";
import { filterInput, productFilterSchema, readProductFilter } from "@/lib/contracts/console/product-filter";
import type { ListManagedRows, ManagedSort } from "@/lib/domain/catalog/list-managed-rows";
import { readCursor } from "@/lib/domain/keyset";
import { oneOf, type UrlQuery } from "@/lib/text/url-values";

/** What the table's address asks for; what can't be read is not asked. */
export function readProductQuery(search: UrlQuery): ProductQuery {
  const sort = oneOf(search.sort, productSorts) ?? "updated";
  return {
    filter: readProductFilter(search),
    sort,
    order: oneOf(search.order, ["asc", "desc"]) ?? firstOrder(sort),
  };
}

const kinds = {
  updated: "time",
  created: "time",
  name: "text",
  price: "number",
  stock: "number",
  views: "number",
} as const satisfies Record<ManagedSort, Parameters<typeof readCursor>[1]>;

/** The same as the domain asks it, with the place of the page. */
export function listInput({ filter, sort, order }: ProductQuery, search: UrlQuery): ListManagedRows {
  return {
    filter: filterInput(productFilterSchema.parse(filter)),
    sort,
    order,
    page: {
      size: 50,
      after: readCursor(search.after, kinds[sort]),
      before: readCursor(search.before, kinds[sort]),
    },
  };
}
