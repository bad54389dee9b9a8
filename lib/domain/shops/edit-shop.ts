import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { lockOpenShop } from "./lock-open-shop";
import { getOwnShop, type OwnShop, ownShopSelect, requireOwnShop } from "./own-shop";
import { type ShopDetails, shopColumns } from "./shop-details";

/** What is absent stays. */
export type ShopPatch = ShopDetails & { name?: string | undefined };

type Edit = { version: number; patch: ShopPatch };

/**
 * Changes the caller's shop as it was read: `version` is what the caller has seen, and where the shop has another,
 * somebody else has changed it (`shop.changed`). What changes nothing counts as no change. Throws `shop.none`,
 * `shop.not_manager`, `shop.closed`, `media.not_found`, `media.type_refused`.
 */
export function editShop(context: SignedIn, { version, patch }: Edit): Promise<OwnShop> {
  const id = requireOwnShop(context);
  return inTransaction(context, async (tx) => {
    await lockOpenShop(tx, id);
    const before = await getOwnShop(tx);
    if (before.version !== version) throw new DomainError("shop.changed");
    const columns = Object.entries(await shopColumns(tx, patch));
    const known: Readonly<Record<string, unknown>> = before;
    const changed = columns.filter(([name, value]) => value !== undefined && value !== known[name]);
    if (changed.length === 0) return before;
    const shop = await tx.db.shop.update({
      where: { id },
      data: { ...Object.fromEntries(changed), version: { increment: 1 } },
      select: ownShopSelect,
    });
    expire(tx, "shops", `shop:${id}`);
    const fields = Object.fromEntries(changed.map(([name]) => [name, true]));
    recordAudit(tx, {
      act: "shop.edited",
      id,
      shopId: id,
      before: { version },
      after: { version: shop.version, ...fields },
    });
    return shop;
  });
}
