import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { requirePermission } from "../permissions";
import { joinShop } from "./join-shop";
import { type ShopRow, shopSelect } from "./shop-select";

export type ShopInput = { name: string; address?: string | undefined; description?: string | undefined };

/** Opens a shop that the caller manages. Throws `shop.already_managing` and then keeps nothing. (001 创建商铺) */
export function createShop(context: SignedIn, input: ShopInput): Promise<ShopRow> {
  requirePermission(context, "shop.open");
  return inTransaction(context, async (tx) => {
    const { id } = await tx.db.shop.create({ data: input, select: { id: true } });
    await joinShop(tx, id);
    recordAudit(tx, { act: "shop.created", id, shopId: id });
    return tx.db.shop.findUniqueOrThrow({ where: { id }, select: shopSelect });
  });
}
