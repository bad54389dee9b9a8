import type { Context } from "../context";
import { requireVisible } from "./product-access";
import { recordView } from "./record-view";

/** Counts one look at a product that the caller may see; throws `product.not_found` for any other. One query. */
export async function countView(context: Context, { id }: { id: number }): Promise<void> {
  await requireVisible(context, id);
  recordView(id);
}
