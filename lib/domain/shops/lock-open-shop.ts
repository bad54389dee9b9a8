import type { Context } from "../context";
import { DomainError } from "../errors";

/**
 * Holds an open shop's row until the transaction ends, against others who change it, join it or publish in it. Throws
 * `shop.closed`.
 */
export async function lockOpenShop({ db }: Context, id: number): Promise<void> {
  const [shop] = await db.$queryRaw<{ closed: boolean }[]>`
    SELECT closed_at IS NOT NULL AS closed FROM shops WHERE id = ${id} FOR NO KEY UPDATE`;
  if (shop?.closed !== false) throw new DomainError("shop.closed");
}
