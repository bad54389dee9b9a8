import type { Context } from "../context";

/**
 * The number of the first row of a chain (`market`, `shop:12`) that was changed, moved or follows a gap; null if it
 * holds. That rows are missing from its end, only a hash kept elsewhere can tell.
 */
export async function findBrokenLink({ db }: Context, chain: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ place: number | null }[]>`SELECT audit_first_broken(${chain}) AS place`;
  return row?.place ?? null;
}
