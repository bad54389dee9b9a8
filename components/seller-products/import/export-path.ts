import type { SelectionWire } from "@/lib/contracts/console/changes";
import type { ProductFilterWire } from "@/lib/contracts/console/product-filter";

const path = "/api/console/products/export";

/** Where the table of these products is: of a filter, or of what is chosen. */
export function exportPath(what: ProductFilterWire | SelectionWire): string {
  const params = new URLSearchParams();
  if ("product_ids" in what) params.set("ids", what.product_ids.join(","));
  else {
    const { filter, except = [], as_of } = "as_of" in what ? what : { filter: what };
    for (const [name, value] of Object.entries(filter)) if (value) params.set(name, value);
    if (except.length > 0) params.set("except", except.join(","));
    if (as_of) params.set("as_of", as_of);
  }
  return params.size > 0 ? `${path}?${params}` : path;
}
