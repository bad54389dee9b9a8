import type { ProductStatus } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { countProducts } from "./list-products";
import type { ProductFilter } from "./product-filter";

const shown = ["ONLINE", "SOLD", "OUT_OF_STOCK"] as const satisfies ProductStatus[];

/**
 * How many products a filter finds. Without a status: of a signed-in caller's own all, taken down or not; else, or of
 * another seller, all that anyone may see.
 */
export function countListings(context: Context, filter: ProductFilter): Promise<number> {
  if (filter.statuses) return countProducts(context, filter);
  const own = context.actor?.id;
  if (own === undefined || (filter.sellerId ?? own) !== own)
    return countProducts(context, { ...filter, statuses: shown });
  return countProducts(context, { ...filter, sellerId: own, statuses: [...shown, "FROZEN"] });
}
