import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { requirePermission } from "../permissions";
import { joinShop } from "./join-shop";
import { type ShopDetails, shopColumns } from "./shop-details";
import { type ShopRow, shopSelect } from "./shop-select";

export type ShopInput = ShopDetails & { name: string };

/**
 * Opens a shop that the caller manages. Throws `shop.already_managing` and then keeps nothing; `media.not_found`,
 * `media.type_refused`. (001 创建商铺)
 */
export function createShop(context: SignedIn, input: ShopInput): Promise<ShopRow> {
  requirePermission(context, "shop.open");
  return inTransaction(context, async (tx) => {
    const data = await shopColumns(tx, input);
    const { id } = await tx.db.shop.create({ data, select: { id: true } });
    await joinShop(tx, id);
    recordAudit(tx, { act: "shop.created", id, shopId: id });
    return tx.db.shop.findUniqueOrThrow({ where: { id }, select: shopSelect });
  });
}
