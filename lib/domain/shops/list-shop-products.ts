import { listProducts } from "../catalog/list-products";
import type { ProductRow } from "../catalog/product-select";
import type { Context } from "../context";
import { DomainError } from "../errors";
import type { Page, PageRequest } from "../page";
import { getShop } from "./get-shop";

/** A page and the shop that it was asked of; without one it is of every seller's products. */
export type ShopProducts = Page<ProductRow> & { shopId: number | undefined };

/**
 * Products on sale, oldest first, of one shop (with those that are out of stock) or of all sellers. Throws `shop.not_found`, and `page.not_found` for a
 * page beyond the last; the first one may be empty. (001 获取店内所有商品, 获取所有商品)
 */
export async function listShopProducts(
  context: Context,
  { shopId, page }: { shopId?: number | undefined; page: PageRequest },
): Promise<ShopProducts> {
  const filter = shopId === undefined ? {} : { shopId, statuses: ["ONLINE", "OUT_OF_STOCK"] as const };
  const found = await listProducts(context, { filter, sort: "created", order: "asc", page });
  if (shopId !== undefined && found.total === 0) await getShop(context, { id: shopId });
  if (found.items.length === 0 && page.number > 1) throw new DomainError("page.not_found");
  return { ...found, shopId };
}
