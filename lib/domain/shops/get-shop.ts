import type { Context } from "../context";
import { DomainError } from "../errors";
import { type ShopRow, shopSelect } from "./shop-select";

/** One shop with its managers. Throws `shop.not_found`. (001 商铺信息) */
export async function getShop({ db }: Context, { id }: { id: number }): Promise<ShopRow> {
  const shop = await db.shop.findUnique({ where: { id, closedAt: null }, select: shopSelect });
  if (!shop) throw new DomainError("shop.not_found");
  return shop;
}
