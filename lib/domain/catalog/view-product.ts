import type { Context } from "../context";
import { isFavorite } from "../favorites/is-favorite";
import { getProduct } from "./get-product";
import type { ProductDetail } from "./product-select";
import { admitViewCall, recordView } from "./record-view";

export type ViewedProduct = { product: ProductDetail; isFavorite: boolean };

/** `getProduct` as a visitor's look at it, which counts, with whether it is among the visitor's favorites. */
export async function viewProduct(context: Context, { id }: { id: number }): Promise<ViewedProduct> {
  const [product, favorite] = await Promise.all([getProduct(context, { id }), isFavorite(context, id)]);
  if (admitViewCall(context)) recordView(context, id);
  return { product, isFavorite: favorite };
}
