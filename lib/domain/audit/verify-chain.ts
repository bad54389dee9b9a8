import type { Context, SignedIn } from "../context";
import { requirePermission } from "../permissions";

/**
 * The number of the first row of a chain (`market`, `shop:12`) that was changed, moved or follows a gap; null if it
 * holds. That rows are missing from its end, only a hash kept elsewhere can tell.
 */
export async function findBrokenLink({ db }: Context, chain: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ place: number | null }[]>`SELECT audit_first_broken(${chain}) AS place`;
  return row?.place ?? null;
}

export type Verification = { chain: string; entries: number; brokenAt: number | null };

/** Checks every link of a chain: how many entries it has, and the first that does not hold. For admins. */
export async function verifyChain(context: SignedIn, { chain }: { chain: string }): Promise<Verification> {
  requirePermission(context, "audit.read");
  const [entries, brokenAt] = await Promise.all([
    context.db.auditEntry.count({ where: { chain } }),
    findBrokenLink(context, chain),
  ]);
  return { chain, entries, brokenAt };
}
