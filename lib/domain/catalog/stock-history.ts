import type { StockReason } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";

export type StockCause = { reason: StockReason; note?: string | undefined; intentId?: number | undefined };

/**
 * Adds pieces to a SKU, or takes them off where `pieces` is below zero, and keeps why; false where there are not so many.
 * Call it inside a transaction.
 */
export async function moveStock(
  { actor, clock, db }: Context,
  skuId: number,
  pieces: number,
  { reason, note, intentId }: StockCause,
): Promise<boolean> {
  const now = clock().toISOString();
  const moved = await db.$executeRaw`
    WITH moved AS (
      UPDATE skus SET stock = stock + ${pieces}::int, updated_at = ${now}::timestamptz
      WHERE id = ${skuId} AND stock + ${pieces}::int >= 0 RETURNING id, product_id, stock
    )
    INSERT INTO stock_changes (product_id, sku_id, pieces, stock, reason, note, user_id, intent_id, created_at)
    SELECT product_id, id, ${pieces}::int, stock, ${reason}::"StockReason", ${note ?? null}::text,
      ${actor?.id ?? null}::int, ${intentId ?? null}::int, ${now}::timestamptz FROM moved`;
  return moved > 0;
}

export type StockMove = { productId: number; skuId: number; from: number; to: number };

/** Keeps why the stock of SKUs that are locked went from one number to another; call it where that is written. */
export async function recordStock(
  { actor, clock, db }: Context,
  moves: readonly StockMove[],
  { reason, note }: StockCause,
): Promise<void> {
  const rows = moves.map(({ productId, skuId, from, to }) => ({
    productId,
    skuId,
    pieces: to - from,
    stock: to,
  }));
  if (rows.length === 0) return;
  await db.$executeRaw`
    INSERT INTO stock_changes (product_id, sku_id, pieces, stock, reason, note, user_id, created_at)
    SELECT r."productId", r."skuId", r.pieces, r.stock, ${reason}::"StockReason", ${note ?? null}::text,
      ${actor?.id ?? null}::int, ${clock().toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r ("productId" int, "skuId" int, pieces int, stock int)`;
}
