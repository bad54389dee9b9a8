import type { Context } from "../context";
import { isFavourite } from "../favourites/is-favourite";
import { getProduct } from "./get-product";
import type { ProductDetail } from "./product-select";
import { recordView } from "./record-view";

export type ViewedProduct = { product: ProductDetail; isFavourite: boolean };

/** `getProduct` as a visitor's look at it, which counts, with whether it is among the visitor's favourites. */
export async function viewProduct(context: Context, { id }: { id: number }): Promise<ViewedProduct> {
  const [product, favourite] = await Promise.all([getProduct(context, { id }), isFavourite(context, id)]);
  recordView(id);
  return { product, isFavourite: favourite };
}
