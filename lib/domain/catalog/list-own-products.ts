import type { SignedIn } from "../context";
import type { Page } from "../page";
import { type ListProducts, listManagedProducts } from "./list-products";
import type { ProductRow } from "./product-select";

/** Products that the caller itself published, in every status unless some are named. (003, 用户发布商品列表) */
export function listOwnProducts(
  context: SignedIn,
  { filter, ...rest }: ListProducts,
): Promise<Page<ProductRow>> {
  return listManagedProducts(context, { filter: { ...filter, sellerId: context.actor.id }, ...rest });
}
