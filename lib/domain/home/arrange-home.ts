import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { padded } from "../padded";
import { requirePermission } from "../permissions";

export type ArrangeHome = { productIds: readonly number[]; shopIds: readonly number[] };

/**
 * Says which products and shops the home page shows first, in this order. Throws `auth.wrong_role`, `product.not_found`,
 * `shop.not_found`.
 */
export async function arrangeHome(context: SignedIn, input: ArrangeHome): Promise<void> {
  requirePermission(context, "home.edit");
  const productIds = [...new Set(input.productIds)];
  const shopIds = [...new Set(input.shopIds)];
  await inTransaction(context, async (tx) => {
    const { db } = tx;
    const products = await db.product.count({ where: { id: { in: padded(productIds) }, archivedAt: null } });
    if (products < productIds.length) throw new DomainError("product.not_found");
    const shops = await db.shop.count({ where: { id: { in: padded(shopIds) } } });
    if (shops < shopIds.length) throw new DomainError("shop.not_found");
    // Of two admins the one who comes later decides: nobody's rows are mixed with another's.
    await db.$executeRaw`LOCK TABLE home_features IN EXCLUSIVE MODE`;
    await db.homeFeature.deleteMany();
    await db.homeFeature.createMany({
      data: [
        ...productIds.map((productId, position) => ({ productId, position })),
        ...shopIds.map((shopId, position) => ({ shopId, position })),
      ],
    });
    expire(tx, "home");
    recordAudit(tx, {
      act: "home.changed",
      id: "home",
      after: { products: productIds.length, shops: shopIds.length },
    });
  });
}
