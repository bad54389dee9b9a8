import { Prisma, type ProductStatus } from "@/lib/generated/prisma/client";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { requireOwnShop } from "../shops/own-shop";

/** Of so many pieces or fewer a product runs low, where neither it nor a shop says otherwise. */
const preset = 5;

const watched: readonly ProductStatus[] = ["ONLINE", "OUT_OF_STOCK"];

/** What is used is one piece and stays one: only a threshold of its own makes it run low. */
const newLevel = 10;

type Stocked = { status: ProductStatus; stockTotal: number; lowStock: number | null; conditionLevel: number };

/** Whether a product that is for sale has so few pieces left that its seller wants to know; `shop` is `getLowStock`'s. */
export function runsLow({ status, stockTotal, lowStock, conditionLevel }: Stocked, shop: number): boolean {
  const threshold = lowStock ?? (conditionLevel === newLevel ? shop : null);
  return threshold !== null && watched.includes(status) && stockTotal <= threshold;
}

/** The same as a condition on `p`, a row of `products` that the caller manages. */
export function runsLowSql({ actor }: SignedIn): Prisma.Sql {
  const shop = Prisma.sql`(SELECT low_stock FROM shops WHERE id = ${actor.shopId})`;
  return Prisma.sql`p.status = ANY(${watched}::"ProductStatus"[])
    AND p.stock_total <= coalesce(p.low_stock, CASE p.condition_level WHEN ${newLevel} THEN coalesce(${shop}, ${preset}) END)`;
}

/** The threshold of the caller's new products that have none of their own: what its shop has decided. One query. */
export async function getLowStock({ actor, db }: SignedIn): Promise<number> {
  if (actor.shopId === null) return preset;
  const shop = await db.shop.findUnique({ where: { id: actor.shopId }, select: { lowStock: true } });
  return shop?.lowStock ?? preset;
}

/**
 * Decides of how many pieces (0 or more) or fewer the shop's new products run low, but for those that have a threshold of
 * their own. Throws `shop.none` and `shop.not_manager`.
 */
export function setLowStock(context: SignedIn, { pieces }: { pieces: number }): Promise<number> {
  return inTransaction(context, async (tx) => {
    const shopId = requireOwnShop(tx);
    const before = await getLowStock(tx);
    await tx.db.shop.update({ where: { id: shopId }, data: { lowStock: pieces }, select: { id: true } });
    recordAudit(tx, {
      act: "shop.low_stock_set",
      id: shopId,
      shopId,
      before: { pieces: before },
      after: { pieces },
    });
    return pieces;
  });
}
