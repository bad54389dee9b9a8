import type { Context } from "../context";
import { type ShopRow, shopSelect } from "./shop-select";

/** Every open shop with its managers, oldest first; the document knows no paging here. One query. (001 获取所有商铺) */
export function listShops({ db }: Context): Promise<ShopRow[]> {
  return db.shop.findMany({ where: { closedAt: null }, orderBy: { id: "asc" }, select: shopSelect });
}
