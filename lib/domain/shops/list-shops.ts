import type { Context } from "../context";
import { DomainError } from "../errors";
import { type ShopRow, shopSelect } from "./shop-select";

/** Every shop with its managers, oldest first; the document knows no paging here. One query. (001 获取所有商铺) */
export function listShops({ db }: Context): Promise<ShopRow[]> {
  return db.shop.findMany({ orderBy: { id: "asc" }, select: shopSelect });
}

/** One shop with its managers. Throws `shop.not_found`. (001 商铺信息) */
export async function getShop({ db }: Context, { id }: { id: number }): Promise<ShopRow> {
  const shop = await db.shop.findUnique({ where: { id }, select: shopSelect });
  if (!shop) throw new DomainError("shop.not_found");
  return shop;
}
