import type { Context } from "../context";
import { requireVisible } from "./product-access";
import { limitViewCalls, recordView } from "./record-view";

/**
 * Counts one look at a product that the caller may see; throws `product.not_found` for any other, and
 * `auth.rate_limited` to an address that looks more often than people do. One query.
 */
export async function countView(context: Context, { id }: { id: number }): Promise<void> {
  limitViewCalls(context);
  await requireVisible(context, id);
  recordView(context, id);
}
