import type { Context } from "../context";
import { DomainError } from "../errors";

/**
 * Throws `shop.closed` for a shop that an admin has closed; an open one stays open until the transaction ends, so that
 * nothing is published past its closing.
 */
export async function requireOpen({ db }: Context, shopId: number | null): Promise<void> {
  if (shopId === null) return;
  const [shop] = await db.$queryRaw<{ closed: boolean }[]>`
    SELECT closed_at IS NOT NULL AS closed FROM shops WHERE id = ${shopId} FOR SHARE`;
  if (shop?.closed) throw new DomainError("shop.closed");
}
